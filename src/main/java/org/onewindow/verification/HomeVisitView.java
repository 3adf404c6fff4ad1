package org.onewindow.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit without what was found in the home. */
public record HomeVisitView(
        String number,
        String caseNumber,
        String office,
        @Nullable String referralNumber,
        List<String> visitors,
        @Nullable LocalDate plannedOn,
        @Nullable String otherOffice,
        int attempts,
        @Nullable VisitOutcome outcome,
        @Nullable Instant visitedAt) {}
