package org.onewindow.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value with its validity and where it comes from ({@code 产品默认} when policy gives none). */
public record Parameter(
        String key,
        String region,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String value,
        String unit,
        String source) {}
