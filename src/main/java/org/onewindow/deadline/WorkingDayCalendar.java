package org.onewindow.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** On which days the offices of a region work: the plain week, but for the days that its arrangements name. */
final class WorkingDayCalendar {

    private final Map<LocalDate, Boolean> exceptions;
    private final Set<Integer> years;

    /**
     * @param exceptions true: works, false: off
     * @param years those whose arrangement is known
     */
    WorkingDayCalendar(Map<LocalDate, Boolean> exceptions, Set<Integer> years) {
        this.exceptions = Map.copyOf(exceptions);
        this.years = Set.copyOf(years);
    }

    boolean works(LocalDate day) {
        var exception = exceptions.get(day);
        return exception == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : exception;
    }

    boolean knows(int year) {
        return years.contains(year);
    }
}
