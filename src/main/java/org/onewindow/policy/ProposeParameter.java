package org.onewindow.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody wants to hold.
 *
 * @param validTo first day on which the former value holds again; null: until the next change
 * @param source the text and article it follows
 */
public record ProposeParameter(
        String key,
        String region,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String value,
        String source,
        String reason) {}
