package org.onewindow.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Who a member is. Opened only for those who work on the case; every look is recorded.
 *
 * @param idNumber normalised; null when the person has none, and then {@code noIdReason} says why
 */
public record Person(
        String name,
        String idType,
        @Nullable String idNumber,
        @Nullable String noIdReason,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String account) {

    /** Stands for a name that nobody told. */
    public static final String UNKNOWN = "-";

    /** The first character and a star for each other: 王建国 is 王**. */
    public static String mask(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.min(2, name.codePointCount(first, name.length())));
    }

    /** What is hashed to find a person again: kinds of documents number independently of each other. */
    public static String lookUp(String idType, String idNumber) {
        return idType.equals("RESIDENT_ID") ? idNumber : idType + " " + idNumber;
    }

    @Override
    public String toString() {
        return "Person";
    }
}
