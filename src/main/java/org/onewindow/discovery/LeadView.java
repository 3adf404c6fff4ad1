package org.onewindow.discovery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead without the reporter and without personal data.
 *
 * @param id only for paging
 * @param outcome null while it is being verified
 * @param mergedInto the case or lead it goes on with
 * @param caseNumber the case opened from it
 */
public record LeadView(
        long id,
        String number,
        String office,
        ReporterKind reporterKind,
        List<String> groups,
        List<String> needs,
        boolean urgent,
        Instant receivedAt,
        @Nullable LeadOutcome outcome,
        @Nullable String mergedInto,
        @Nullable String caseNumber,
        @Nullable Instant answeredAt) {

    static final String VERIFYING = "VERIFYING";

    /** VERIFYING, DECIDED. */
    public String state() {
        return outcome == null ? VERIFYING : "DECIDED";
    }
}
