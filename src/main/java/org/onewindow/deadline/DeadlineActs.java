package org.onewindow.deadline;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.sealing.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers did about limits; each act stands on the audit trail too, in its own transaction. */
@Component
class DeadlineActs {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Sealing sealing;
    private final Clock clock;

    DeadlineActs(JdbcClient jdbc, AuditTrail trail, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.sealing = sealing;
        this.clock = clock;
    }

    enum Act {
        REMIND("remind-deadline"),
        PAUSE("pause-deadline"),
        RESUME("resume-deadline"),
        EXTEND("extend-deadline"),
        REASSIGN("reassign-task");

        private final String audited;

        Act(String audited) {
            this.audited = audited;
        }
    }

    /** What an act adds to its name: why, by how many days, which task to whom. */
    record Detail(
            @Nullable String reason,
            @Nullable Integer days,
            @Nullable String task,
            @Nullable String staff) {

        static Detail none() {
            return new Detail(null, null, null, null);
        }

        static Detail because(String reason) {
            return new Detail(reason, null, null, null);
        }
    }

    void record(DeadlineView deadline, Act act, String actor, Detail detail) {
        jdbc.sql("""
                        insert into deadline_act (deadline_id, act, actor, at, reason_sealed, days, task, staff)
                        values (:deadline, :act, :actor, :at, :reason, :days, :task, :staff)""")
                .param("deadline", deadline.id())
                .param("act", act.name())
                .param("actor", actor)
                .param("at", clock.instant().atZone(Reckoning.ZONE).toOffsetDateTime())
                .param("reason", detail.reason == null ? null : sealing.seal(detail.reason), Types.BINARY)
                .param("days", detail.days, Types.INTEGER)
                .param("task", detail.task, Types.VARCHAR)
                .param("staff", detail.staff, Types.VARCHAR)
                .update();
        trail.record(actor, act.audited, deadline.subject(), deadline.kind().name());
    }

    Optional<Instant> lastReminder(long deadline) {
        return jdbc.sql("select max(at) from deadline_act where deadline_id = ? and act = 'REMIND'")
                .param(deadline)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Oldest first. */
    List<ClockCard.Act> of(long deadline) {
        return jdbc.sql("""
                        select a.act, a.at, coalesce(by.name, a.actor) as actor, a.reason_sealed, a.days, a.task,
                               coalesce(got.name, a.staff) as staff
                          from deadline_act a
                          left join staff by on by.id = a.actor
                          left join staff got on got.id = a.staff
                         where a.deadline_id = ? order by a.id""")
                .param(deadline)
                .query((row, index) -> {
                    var reason = row.getBytes("reason_sealed");
                    return new ClockCard.Act(
                            row.getString("act"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("actor"),
                            reason == null ? null : sealing.open(reason),
                            row.getObject("days", Integer.class),
                            row.getString("task"),
                            row.getString("staff"));
                })
                .list();
    }
}
