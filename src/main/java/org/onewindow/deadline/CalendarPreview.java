package org.onewindow.deadline;

import java.time.Instant;
import java.util.List;

/**
 * What loading an arrangement would move.
 *
 * @param moved how many open limits would end at another time
 * @param settled how many would no longer be counted with plain weekends
 * @param first the ones that end soonest
 */
public record CalendarPreview(int open, int moved, int settled, List<Move> first) {

    public record Move(String kind, String subject, Instant from, Instant to) {}
}
