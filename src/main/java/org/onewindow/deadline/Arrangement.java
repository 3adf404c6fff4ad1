package org.onewindow.deadline;

import java.util.List;
import java.util.Set;
import org.onewindow.deadline.CalendarYears.DayException;
import org.onewindow.shared.FieldError;

/**
 * A year's arrangement before it is loaded.
 *
 * @param region CN, or a province, prefecture or county with holidays of its own
 * @param notice number of the notice, empty where not known
 */
public record Arrangement(String region, int year, String notice, List<DayException> days) {

    /** What came in an upload or was typed by hand. */
    public static Arrangement read(String region, int year, String notice, String text) {
        return new Arrangement(region, year, notice.strip(), ArrangementText.parse(year, text));
    }

    boolean sameDays(List<DayException> others) {
        return Set.copyOf(days).equals(Set.copyOf(others));
    }

    static FieldError loadedAlready(int year, String notice) {
        return FieldError.of("replace", "calendar-loaded", Integer.toString(year), notice);
    }
}
