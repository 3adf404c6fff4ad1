package org.onewindow.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one limit.
 *
 * @param version names the state that was read; an act on an older one is refused
 * @param extension a request for more time that waits for its answer
 */
public record ClockCard(
        ClockLine line,
        long version,
        List<Mark> marks,
        List<Pause> pauses,
        List<Act> acts,
        List<OpenWork.Task> tasks,
        @Nullable Extension extension,
        May may) {

    /** @param mark {@code 70%} or the number of a day */
    public record Mark(String mark, Instant at, boolean raised) {}

    /** @param reason a code */
    public record Pause(Instant from, @Nullable Instant to, String reason) {}

    /**
     * @param act REMIND, PAUSE, RESUME, EXTEND, REASSIGN
     * @param task name of the task handed on
     * @param staff name of whoever got it
     */
    public record Act(
            String act,
            Instant at,
            String actor,
            @Nullable String reason,
            @Nullable Integer days,
            @Nullable String task,
            @Nullable String staff) {}

    /** @param requestedBy name of whoever asked */
    public record Extension(String number, int days, String requestedBy) {}

    /** @param extendBy days by which the person may still extend it; 0: not at all */
    public record May(boolean remind, boolean pause, boolean resume, int extendBy, boolean reassign) {}
}
