package org.onewindow.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that aid is paid to. Cards carry a check digit (Luhn, ISO/IEC 7812); passbooks do not. */
final class BankAccount {

    private static final Pattern FORM = Pattern.compile("[0-9]{8,30}");
    private static final Pattern CARD = Pattern.compile("62[0-9]{14,17}");

    private BankAccount() {}

    /** The error code of a number without blanks that cannot be, if any. */
    static Optional<String> fault(String number) {
        if (!FORM.matcher(number).matches()) {
            return Optional.of("account");
        }
        boolean card = CARD.matcher(number).matches();
        return card && !luhn(number) ? Optional.of("account-check-digit") : Optional.empty();
    }

    private static boolean luhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = number.charAt(i) - '0';
            int value = twice ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
