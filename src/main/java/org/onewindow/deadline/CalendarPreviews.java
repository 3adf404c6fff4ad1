package org.onewindow.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.deadline.CalendarPreview.Move;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts every open limit on a calendar that is not loaded yet, and changes nothing. */
@Service
public class CalendarPreviews {

    private static final Limit BATCH = Limit.of(500);

    private final DeadlineRows rows;
    private final WorkingDayCalendars calendars;
    private final TransactionTemplate transaction;

    CalendarPreviews(DeadlineRows rows, WorkingDayCalendars calendars, TransactionTemplate transaction) {
        this.rows = rows;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    /**
     * @param offices whose limits are listed by number; all are counted
     * @param hidden cases whose limits are not listed
     * @param most how many are listed
     */
    public CalendarPreview of(Arrangement arrangement, Set<String> offices, Set<String> hidden, int most) {
        var count = new Count(arrangement, offices, hidden);
        for (var ids = rows.openAfter(0, BATCH); !ids.isEmpty(); ) {
            var batch = ids;
            transaction.executeWithoutResult(
                    status -> rows.findWithPausesByIdIn(batch).forEach(count::add));
            ids = rows.openAfter(ids.get(ids.size() - 1), BATCH);
        }
        return count.preview(most);
    }

    private final class Count {

        private final Arrangement arrangement;
        private final Set<String> offices;
        private final Set<String> hidden;
        private final Map<String, WorkingDayCalendar> byRegion = new HashMap<>();
        private final List<Move> moves = new ArrayList<>();
        private int open;
        private int moved;
        private int settled;

        private Count(Arrangement arrangement, Set<String> offices, Set<String> hidden) {
            this.arrangement = arrangement;
            this.offices = offices;
            this.hidden = hidden;
        }

        private void add(Deadline deadline) {
            open++;
            var calendar = byRegion.computeIfAbsent(deadline.region(), region -> calendars.with(arrangement, region));
            deadline.countedOn(calendar).ifPresent(counted -> {
                var view = deadline.view();
                if (view.assumed() && !counted.assumed()) {
                    settled++;
                }
                if (!counted.due().equals(view.dueAt())) {
                    moved++;
                    if (deadline.lies(offices) && !hidden.contains(view.caseNumber())) {
                        moves.add(new Move(view.kind().name(), view.subject(), view.dueAt(), counted.due()));
                    }
                }
            });
        }

        private CalendarPreview preview(int most) {
            return new CalendarPreview(
                    open,
                    moved,
                    settled,
                    moves.stream()
                            .sorted(java.util.Comparator.comparing(Move::from))
                            .limit(most)
                            .toList());
        }
    }
}
