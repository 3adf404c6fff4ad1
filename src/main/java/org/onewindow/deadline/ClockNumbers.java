package org.onewindow.deadline;

import java.time.Instant;
import java.util.List;

/** How many open limits there are in each state, in all, by kind and by the office that must act. */
public record ClockNumbers(Instant now, Counts total, List<Group> kinds, List<Group> offices) {

    /** Those due today and those alarmed are among the running ones. */
    public record Counts(long running, long dueToday, long alarmed, long overdue, long paused) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    running + other.running,
                    dueToday + other.dueToday,
                    alarmed + other.alarmed,
                    overdue + other.overdue,
                    paused + other.paused);
        }
    }

    /** @param name of the office; of a kind its code */
    public record Group(String code, String name, Counts counts) {}
}
