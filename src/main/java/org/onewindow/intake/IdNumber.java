package org.onewindow.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onewindow.intake.ApplicationCodes.IdType;

/** What a number of each kind of document looks like. */
final class IdNumber {

    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,9}");

    /** Hong Kong and Macao: a letter and eight digits, earlier with two of the issue; Taiwan: eight digits or ten and a letter. */
    private static final Pattern HMT_PERMIT = Pattern.compile("[HM][0-9]{8}([0-9]{2})?|[0-9]{8}|[0-9]{10}[A-Z]?");

    /** Residence permits of Hong Kong, Macao and Taiwan residents: built like a resident card, by region of origin. */
    private static final Pattern HMT_RESIDENCE = Pattern.compile("8[123]0000[0-9]{11}[0-9X]");

    /** Permanent residence of foreigners: three letters and twelve digits, since 2023 like a resident card beginning with 9. */
    private static final Pattern FOREIGN_RESIDENCE = Pattern.compile("[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]");

    private IdNumber() {}

    /** The error code of a normalised number that cannot be, if any. */
    static Optional<String> fault(IdType type, String number, LocalDate today) {
        return switch (type) {
            case RESIDENT_ID -> ResidentId.fault(number, today);
            case PASSPORT -> form(PASSPORT, number, "id-form-passport");
            case HMT_PERMIT -> form(HMT_PERMIT, number, "id-form-permit");
            case HMT_RESIDENCE_PERMIT ->
                form(HMT_RESIDENCE, number, "id-form-residence").or(() -> ResidentId.fault(number, today));
            case FOREIGN_RESIDENCE_PERMIT ->
                form(FOREIGN_RESIDENCE, number, "id-form-residence")
                        .or(() -> number.length() == 18 ? ResidentId.fault(number, today) : Optional.empty());
            case NONE -> Optional.of("id-none");
        };
    }

    private static Optional<String> form(Pattern pattern, String number, String code) {
        return pattern.matcher(number).matches() ? Optional.empty() : Optional.of(code);
    }
}
