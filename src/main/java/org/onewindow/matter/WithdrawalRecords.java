package org.onewindow.matter;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.onewindow.sealing.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the declarations of withdrawal. */
@Component
class WithdrawalRecords {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    WithdrawalRecords(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void write(Withdraw request, Instant at) {
        var reason = request.reason();
        jdbc.sql("""
                        insert into withdrawal (case_number, matters, by_sealed, reason_sealed, recorded_by, recorded_at)
                        values (:case, :matters, :by, :reason, :recordedBy, :at)""")
                .param("case", request.caseNumber())
                .param(
                        "matters",
                        request.wholeApplication() ? null : String.join(",", request.matters()),
                        Types.VARCHAR)
                .param("by", sealing.seal(request.by()))
                .param("reason", reason == null ? null : sealing.seal(reason), Types.BINARY)
                .param("recordedBy", request.recordedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
