package org.onewindow.journey;

/** {@code 990101101-2026-000001-02-R1} belongs to the case {@code 990101101-2026-000001}. */
final class CaseNumbers {

    private CaseNumbers() {}

    static String of(String subject) {
        var parts = subject.split("-", -1);
        return parts[0] + "-" + parts[1] + "-" + parts[2];
    }
}
