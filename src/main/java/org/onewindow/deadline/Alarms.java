package org.onewindow.deadline;

import java.time.Instant;

/** The engine's timers: they only wake and ask the limit. Both calls join the caller's transaction. */
public interface Alarms {

    /** Where a timer stands that has nothing to wait for: 9999-12-31, Shanghai. */
    Instant NEVER = Instant.parse("9999-12-30T16:00:00Z");

    /** What the engine keeps of a limit; it becomes the timer's repeat. */
    static String token(long deadline) {
        return "deadline/" + deadline;
    }

    void move(long deadline, String processInstance, String execution, Instant to);

    void remove(long deadline, String processInstance);
}
