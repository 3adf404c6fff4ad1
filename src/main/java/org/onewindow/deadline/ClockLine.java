package org.onewindow.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A limit as lists show it.
 *
 * @param holder office that must act
 * @param limit in {@code unit}; {@code ownLimit} is what it was before an extension
 * @param left null once it ended
 * @param alarmed an alarm of the present limit was raised
 * @param assumed counted with a year whose arrangement is not loaded
 * @param minimum the next step may begin at its end, not later than it
 * @param pausedSince null unless paused
 * @param instance process instance that watches it, if any
 */
public record ClockLine(
        long id,
        DeadlineKind kind,
        String subject,
        String caseNumber,
        String holder,
        String holderName,
        String basis,
        String source,
        String unit,
        int limit,
        int ownLimit,
        Instant startedAt,
        Instant dueAt,
        ClockState state,
        @Nullable TimeLeft left,
        boolean alarmed,
        boolean assumed,
        boolean minimum,
        int pauses,
        @Nullable Instant pausedSince,
        @Nullable Instant doneAt,
        @Nullable Instant endedAt,
        @Nullable String instance) {}
