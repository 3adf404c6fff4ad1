package org.onewindow.policy;

import java.util.List;

/** Codes of administrative regions (GB/T 2260) and how they lie in one another. */
public final class Region {

    public static final String NATION = "CN";

    private static final int COUNTY_DIGITS = 6;

    private Region() {}

    /** The county of an office, village or school, e.g. 990101101003 and 990101-yb lie in 990101. */
    public static String of(String code) {
        return code.length() > COUNTY_DIGITS ? code.substring(0, COUNTY_DIGITS) : code;
    }

    /** The region itself, then each wider one: county, prefecture, province, nation. */
    public static List<String> outwards(String code) {
        if (code.equals(NATION)) {
            return List.of(NATION);
        }
        var county = of(code);
        return List.of(county, county.substring(0, 4) + "00", county.substring(0, 2) + "0000", NATION);
    }
}
