package org.onewindow.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value with its validity and where it comes from ({@code 产品默认} when policy gives none).
 *
 * @param validTo first day on which it no longer holds
 */
public record Parameter(
        String key,
        String region,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String value,
        String unit,
        String source) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
