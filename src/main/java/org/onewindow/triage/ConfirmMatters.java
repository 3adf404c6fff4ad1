package org.onewindow.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param chosen what the applicant agrees to among the proposals
 * @param added what was asked for besides
 * @param reason why that differs from the proposal; stored sealed
 */
public record ConfirmMatters(
        String caseNumber,
        List<Wish> chosen,
        List<Wish> added,
        @Nullable String reason,
        String confirmedBy) {}
