package org.onewindow.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One examination of the papers, as recorded. */
public record Examination(
        ExaminationOutcome outcome,
        List<Paper> missing,
        List<Paper> later,
        @Nullable RefusalGround ground,
        @Nullable String reason,
        String examinedBy) {

    /** Codes between commas, for messages. */
    String missingCodes() {
        return codes(missing);
    }

    String laterCodes() {
        return codes(later);
    }

    private static String codes(List<Paper> papers) {
        return String.join(",", papers.stream().map(Paper::name).toList());
    }

    @Override
    public String toString() {
        return "Examination[" + outcome + "]";
    }
}
