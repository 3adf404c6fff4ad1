package org.onewindow.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param matters numbers that END_MATTER ends
 * @param applicant member who stands in for NEW_APPLICANT
 * @param reason as written; stored sealed
 */
public record DecideChange(
        String caseNumber,
        ChangeOutcome outcome,
        List<String> matters,
        @Nullable String applicant,
        @Nullable String reason,
        String decidedBy) {}
