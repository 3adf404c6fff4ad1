package org.onewindow.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A limit as people and the API see it. {@code assumed}: computed with a year whose arrangement is not loaded. */
public record DeadlineView(
        long id,
        DeadlineKind kind,
        String subject,
        String caseNumber,
        String holder,
        String basis,
        String unit,
        int limit,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant nextAlarmAt,
        @Nullable Instant doneAt,
        String state,
        boolean assumed,
        List<Pause> pauses,
        String source) {

    /** @param to null while it lasts */
    public record Pause(Instant from, @Nullable Instant to, String reason) {}
}
