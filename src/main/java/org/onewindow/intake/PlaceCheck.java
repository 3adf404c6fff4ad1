package org.onewindow.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;

/** Checks offices and places. Places of the own county must be known; of another one any division code is taken. */
final class PlaceCheck {

    private static final Pattern DIVISION = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    private final Findings findings;
    private final Offices offices;

    PlaceCheck(Findings findings, Offices offices) {
        this.findings = findings;
        this.offices = offices;
    }

    @Nullable
    Office township(String field, @Nullable String given) {
        var code = Findings.clean(given);
        if (code == null) {
            findings.reject(field, "required");
            return null;
        }
        var office = offices.find(code).orElse(null);
        if (office == null) {
            findings.reject(field, "unknown-office");
        } else if (office.kind() != Office.Kind.TOWNSHIP) {
            findings.reject(field, "not-a-township");
        } else {
            return office;
        }
        return null;
    }

    /** Township, village, or a division code of another county. */
    @Nullable
    String place(String field, @Nullable String given, @Nullable Office responsible) {
        var code = Findings.clean(given);
        if (code == null) {
            return null;
        }
        boolean elsewhere =
                responsible != null && DIVISION.matcher(code).matches() && !code.startsWith(responsible.county());
        if (offices.township(code).isEmpty() && !elsewhere) {
            findings.reject(field, "unknown-place");
        }
        return code;
    }
}
