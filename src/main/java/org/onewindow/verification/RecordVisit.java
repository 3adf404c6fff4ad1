package org.onewindow.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the visitors report.
 *
 * @param visitedAt null: now
 * @param met who was spoken to, neighbours included
 */
public record RecordVisit(
        String visit,
        VisitOutcome outcome,
        @Nullable VisitPlace place,
        @Nullable Instant visitedAt,
        @Nullable String met,
        @Nullable String findings) {}
