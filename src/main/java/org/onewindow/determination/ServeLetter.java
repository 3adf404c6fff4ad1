package org.onewindow.determination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter has reached the applicant.
 *
 * @param letter its label, …-01-L1
 * @param receivedBy who signed; null for a public notice
 */
public record ServeLetter(
        String letter,
        LocalDate servedOn,
        ServiceManner how,
        @Nullable String receivedBy,
        @Nullable String note) {

    @Override
    public String toString() {
        return "ServeLetter[" + letter + "]";
    }
}
