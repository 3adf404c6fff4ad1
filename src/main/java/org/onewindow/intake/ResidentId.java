package org.onewindow.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen's number by GB 11643-1999: division, birth date, sequence, check digit. */
public final class ResidentId {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate OLDEST = LocalDate.of(1880, 1, 1);

    private ResidentId() {}

    /** Upper case, no blanks. */
    public static String normalised(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** The error code of a normalised number that cannot be, if any. */
    public static Optional<String> fault(String number, LocalDate today) {
        if (!FORM.matcher(number).matches()) {
            return Optional.of("id-form");
        }
        if (checkDigit(number) != number.charAt(17)) {
            return Optional.of("id-check-digit");
        }
        var born = bornOn(number);
        if (born.isEmpty() || born.get().isBefore(OLDEST)) {
            return Optional.of("id-birth-date");
        }
        return born.get().isAfter(today) ? Optional.of("id-birth-future") : Optional.empty();
    }

    public static Optional<LocalDate> bornOn(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), BIRTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
