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
        var next = timerAfter(id, Instant.MIN);
        return next == null ? Alarms.NEVER : next;
    }

    /** Where the timer that is going off stands next; null: it has done its work. */
    public @Nullable Instant following(long id) {
        return timerAfter(id, clock.instant());
    }

    private @Nullable Instant timerAfter(long id, Instant after) {
        return rows.findById(id)
                .map(deadline -> deadline.timerAfter(after, calendars.of(deadline.region())))
                .orElse(null);
    }

    /** Raises what has come of every limit that a process instance watches. Twice does no harm. */
    public void raise(String processInstance) {
        for (var deadline : rows.lockOpenAt(processInstance)) {
            changes.raiseDue(deadline, calendars.of(deadline.region()));
        }
    }
}
