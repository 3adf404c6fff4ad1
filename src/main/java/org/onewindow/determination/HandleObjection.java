package org.onewindow.determination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of the objections to a posted opinion.
 *
 * @param reviewOn day of the democratic review 民主评议, null where none was held
 */
public record HandleObjection(
        String matter,
        ObjectionOutcome outcome,
        String reason,
        @Nullable LocalDate reviewOn,
        @Nullable String reviewRecord) {

    @Override
    public String toString() {
        return "HandleObjection[" + matter + "]";
    }
}
