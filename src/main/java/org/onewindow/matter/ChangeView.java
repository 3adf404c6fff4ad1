package org.onewindow.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reported change that waits for the window's decision. */
public record ChangeView(
        ChangeKind kind, @Nullable String member, LocalDate occurredOn, String reportedBy, Instant reportedAt) {}
