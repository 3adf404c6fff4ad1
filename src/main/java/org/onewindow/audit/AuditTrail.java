package org.onewindow.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Append-only record of acts and looks. */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Written with the step itself: what is undone leaves no trace, what is done always does.
     *
     * @param act e.g. {@code view-person}, {@code submit}
     * @param subject number of the thing, no personal data
     */
    @Transactional
    public void record(String actor, String act, String subject, String detail) {
        jdbc.sql("insert into audit_entry (at, actor, act, subject, detail) values (?, ?, ?, ?, ?)")
                .params(clock.instant().atOffset(ZoneOffset.UTC), actor, act, subject, detail)
                .update();
    }
}
