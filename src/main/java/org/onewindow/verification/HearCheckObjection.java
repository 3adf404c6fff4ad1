package org.onewindow.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the applicant says to a doubtful check. {@code evidence}: ids of papers of the case. */
public record HearCheckObjection(
        String caseNumber,
        CheckObjectionOutcome outcome,
        @Nullable String reason,
        List<String> evidence) {

    @Override
    public String toString() {
        return "HearCheckObjection[" + caseNumber + "]";
    }
}
