package org.onewindow.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param missing everything to be asked for, at once
 * @param later what may follow after acceptance (容缺)
 * @param reason as written; stored sealed
 */
public record ExamineApplication(
        String caseNumber,
        ExaminationOutcome outcome,
        List<Paper> missing,
        List<Paper> later,
        @Nullable RefusalGround ground,
        @Nullable String reason,
        String examinedBy) {}
