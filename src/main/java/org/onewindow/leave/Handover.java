package org.onewindow.leave;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.audit.AuditTrail;
import org.onewindow.workflow.Workforce;
import org.onewindow.worklist.WorkItems;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The turn of the day: what the absent hold goes to the substitute, and back when the leave is over. */
@Component
@Transactional
public class Handover {

    private static final String SYSTEM = "system";

    private final LeaveRows rows;
    private final WorkItems work;
    private final Workforce workforce;
    private final AuditTrail audit;
    private final Clock clock;

    Handover(LeaveRows rows, WorkItems work, Workforce workforce, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.workforce = workforce;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every hour, so that a node that slept at midnight catches up. */
    @Scheduled(cron = "0 1 * * * *", zone = "Asia/Shanghai")
    public void turn() {
        turnOf(LocalDate.now(clock));
        work.heldByInactive().forEach(workforce::release);
    }

    void turnOf(LocalDate today) {
        rows.finish(today).forEach(this::end);
        rows.begin(today).forEach(this::begin);
    }

    private void begin(Leave leave) {
        rows.started(leave.id());
        for (var task : work.heldBy(leave.staff())) {
            if (workforce.hand(task, leave.substitute())) {
                rows.moved(leave.id(), task);
            } else {
                workforce.release(task);
            }
        }
        work.offeredTo(leave.staff()).forEach(workforce::offer);
        audit.record(SYSTEM, "begin-leave", leave.staff(), leave.substitute());
    }

    void end(Leave leave) {
        rows.ended(leave.id());
        var held = work.heldBy(leave.substitute());
        for (var task : rows.moved(leave.id())) {
            if (held.contains(task) && !workforce.hand(task, leave.staff())) {
                workforce.release(task);
            }
        }
        audit.record(SYSTEM, "finish-leave", leave.staff(), leave.substitute());
    }
}
