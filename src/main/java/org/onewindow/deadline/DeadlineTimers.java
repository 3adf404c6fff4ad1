package org.onewindow.deadline;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the engine's timers ask of a limit: when next, and raise what has come. */
@Service
@Transactional
public class DeadlineTimers {

    private final DeadlineRows rows;
    private final WorkingDayCalendars calendars;
    private final DeadlineChanges changes;
    private final Clock clock;

    DeadlineTimers(DeadlineRows rows, WorkingDayCalendars calendars, DeadlineChanges changes, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.changes = changes;
        this.clock = clock;
    }

    /** The instance whose timer watches the limit from now on. */
    public void bind(long id, String processInstance, String execution) {
        rows.findById(id).orElseThrow(Deadlines::unknown).bind(processInstance, execution);
    }

    /** First alarm not raised yet, also one already past (a late entry); {@link Alarms#NEVER} while there is none. */
    public Instant first(long id) {
        var next = rows.findById(id)
                .map(deadline -> deadline.nextAlarmAfter(Instant.MIN, calendars.of(deadline.region())))
                .orElse(null);
        return next == null ? Alarms.NEVER : next;
    }

    /** The alarm after the one that is going off; null: the timer has done its work. */
    public @Nullable Instant following(long id) {
        var deadline = rows.findById(id).orElse(null);
        if (deadline == null) {
            return null;
        }
        var next = deadline.nextAlarmAfter(clock.instant(), calendars.of(deadline.region()));
        return next == null && deadline.mayRunAgain() ? Alarms.NEVER : next;
    }

    /** Raises what has come of every limit that a process instance watches. Twice does no harm. */
    public void raise(String processInstance) {
        for (var deadline : rows.lockOpenAt(processInstance)) {
            changes.raiseDue(deadline, calendars.of(deadline.region()));
        }
    }
}
