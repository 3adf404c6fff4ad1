package org.onewindow.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was heard at the follow-up.
 *
 * @param matters numbers of the matters the applicant is not satisfied with
 * @param rating 1–5
 */
public record RecordFollowUp(
        String caseNumber,
        FollowUpOutcome outcome,
        List<String> matters,
        @Nullable Integer rating,
        @Nullable String comment) {}
