package org.onewindow.determination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterKind;

/**
 * A letter as it is printed, with its people. Whoever looks at it is on the audit trail.
 *
 * @param letterhead office in whose name it goes
 * @param entrusted township that decided in the county's name, null otherwise
 * @param applicant full name
 * @param person whom the matter is for, where that is not the applicant
 * @param government whose reconsideration office takes a review
 * @param reviewDays until when a review can be asked after service, and a suit filed ({@code suitMonths})
 * @param reviewUntil last day for a review, null until it was served
 */
public record PrintedLetter(
        LetterView letter,
        String letterhead,
        @Nullable String entrusted,
        LocalDate date,
        MatterKind kind,
        String applicant,
        @Nullable String person,
        @Nullable String reason,
        String government,
        int reviewDays,
        int suitMonths,
        @Nullable LocalDate reviewUntil,
        @Nullable LocalDate suitUntil,
        @Nullable String receivedBy,
        @Nullable String note,
        @Nullable String servedBy) {

    public boolean positive() {
        return letter.result().positive();
    }

    @Override
    public String toString() {
        return "PrintedLetter[" + letter.label() + "]";
    }
}
