package org.onewindow.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param member whom it concerns (M0, M1, …); a birth may leave it out */
public record ReportChange(
        String caseNumber, ChangeKind kind, @Nullable String member, LocalDate occurredOn, String reportedBy) {}
