package org.onewindow.journey;

import java.util.List;

/** {@code 990101101-2026-000001-02-R1} belongs to the case {@code 990101101-2026-000001}; leads have an L. */
final class CaseNumbers {

    private CaseNumbers() {}

    static String of(String subject) {
        var parts = subject.split("-", -1);
        int length = parts[1].equals("L") ? 4 : 3;
        return String.join("-", List.of(parts).subList(0, length));
    }
}
