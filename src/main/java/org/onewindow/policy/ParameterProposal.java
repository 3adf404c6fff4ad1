package org.onewindow.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposed value; {@code state} PROPOSED, APPROVED or REFUSED. */
public record ParameterProposal(
        long id,
        String key,
        String region,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String value,
        String unit,
        String source,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String state,
        @Nullable String decidedBy) {

    Parameter parameter() {
        return new Parameter(key, region, validFrom, validTo, value, unit, source);
    }
}
