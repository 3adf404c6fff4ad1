package org.onewindow.intake;

import java.util.regex.Pattern;

/** A number that can be called: digits, blanks and hyphens, a plus in front. */
public final class PhoneNumber {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 -]{4,19}");

    private PhoneNumber() {}

    public static boolean fits(String phone) {
        return FORM.matcher(phone).matches();
    }
}
