package org.onewindow.policy;

import java.util.Map;
import java.util.regex.Pattern;

/** What a value of each unit looks like. Codes are no business of this: they stand in a list. */
final class ValueForm {

    private static final String WHOLE = "0|[1-9]\\d{0,3}";
    private static final String YUAN = "(0|[1-9]\\d{0,8})(\\.\\d{1,2})?";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("YUAN", YUAN),
            form("YUAN_PER_MONTH", YUAN),
            form("YUAN_PER_YEAR", YUAN),
            form("TIMES_STANDARD", "(0|[1-9]\\d{0,2})(\\.\\d{1,2})?"),
            form("COUNT", WHOLE),
            form("DAY", WHOLE),
            form("WORKING_DAY", WHOLE),
            form("CALENDAR_DAY", WHOLE),
            form("HOUR", WHOLE),
            form("MONTH", WHOLE),
            form("PERCENT", "[1-9]\\d{0,2}(,[1-9]\\d{0,2})*"),
            form("FLAG", "true|false"),
            form("TEXT", ".{1,40}"),
            form("TIME", TIME + "|" + TIME + "-" + TIME + "(," + TIME + "-" + TIME + ")*"));

    private ValueForm() {}

    /** Whether values of this unit may be typed in. */
    static boolean knows(String unit) {
        return FORMS.containsKey(unit);
    }

    static boolean fits(String unit, String value) {
        var form = FORMS.get(unit);
        return form != null && form.matcher(value).matches();
    }

    private static Map.Entry<String, Pattern> form(String unit, String pattern) {
        return Map.entry(unit, Pattern.compile(pattern));
    }
}
