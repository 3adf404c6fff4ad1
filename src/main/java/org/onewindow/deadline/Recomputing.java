package org.onewindow.deadline;

import java.time.Clock;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts open limits anew when a calendar has changed, rows and timers, one transaction each. */
@Component
class Recomputing {

    private static final Limit BATCH = Limit.of(500);

    private final DeadlineRows rows;
    private final WorkingDayCalendars calendars;
    private final DeadlineChanges changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recomputing(
            DeadlineRows rows,
            WorkingDayCalendars calendars,
            DeadlineChanges changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    void everyOpen() {
        each(after -> rows.openAfter(after, BATCH));
    }

    /** Those counted with a year that was not known then. */
    void assumedOnes() {
        each(after -> rows.assumedAfter(after, BATCH));
    }

    private void each(LongFunction<List<Long>> batchAfter) {
        for (var ids = batchAfter.apply(0); !ids.isEmpty(); ids = batchAfter.apply(ids.get(ids.size() - 1))) {
            ids.forEach(id -> transaction.executeWithoutResult(status -> recompute(id)));
        }
    }

    private void recompute(long id) {
        rows.lock(id).ifPresent(deadline -> {
            var before = deadline.view();
            deadline.recompute(clock.instant(), calendars.of(deadline.region()));
            if (!deadline.view().equals(before)) {
                changes.moved(deadline);
            }
        });
    }
}
