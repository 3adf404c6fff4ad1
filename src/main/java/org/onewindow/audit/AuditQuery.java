package org.onewindow.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; null is any.
 *
 * @param person an ID number, of which only the keyed hash is looked up
 * @param from first moment
 * @param until first moment that is no longer meant
 * @param before entries older than this one only; the cursor of a page
 */
public record AuditQuery(
        @Nullable String person,
        @Nullable String staff,
        @Nullable String caseNumber,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {

    @Override
    public String toString() {
        return "AuditQuery";
    }
}
