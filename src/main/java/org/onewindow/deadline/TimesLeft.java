package org.onewindow.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts what is left of limits on the calendar of their place. */
@Component
class TimesLeft {

    private final WorkingDayCalendars calendars;

    TimesLeft(WorkingDayCalendars calendars) {
        this.calendars = calendars;
    }

    /** From {@code now} to {@code due}, or back. */
    TimeLeft between(Instant now, Instant due, LimitUnit unit, String region) {
        boolean over = !due.isAfter(now);
        var today = day(now);
        // A limit that ends at 24:00 ends on the day before.
        var last = day(due.minusNanos(1));
        var days = over ? days(last, today, unit, region) : days(today, last, unit, region);
        return unit == LimitUnit.HOUR || days == 0
                ? new TimeLeft(
                        LimitUnit.HOUR.name(), Duration.between(now, due).abs().toMinutes(), over)
                : new TimeLeft(name(unit), days, over);
    }

    /** What a paused limit still has when it goes on: a day touched by the pause does not count. */
    TimeLeft paused(Instant since, Instant due, LimitUnit unit, String region) {
        return unit == LimitUnit.HOUR
                ? new TimeLeft(
                        LimitUnit.HOUR.name(), Duration.between(since, due).toMinutes(), false)
                : new TimeLeft(name(unit), days(day(since).minusDays(1), day(due.minusNanos(1)), unit, region), false);
    }

    /** Counting days behind {@code after} up to {@code to}. */
    private long days(LocalDate after, LocalDate to, LimitUnit unit, String region) {
        var calendar = calendars.of(region);
        return after.isBefore(to)
                ? after.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(day -> unit != LimitUnit.WORKING_DAY || calendar.works(day))
                        .count()
                : 0;
    }

    private static String name(LimitUnit unit) {
        return unit == LimitUnit.MONTH ? LimitUnit.CALENDAR_DAY.name() : unit.name();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Reckoning.ZONE).toLocalDate();
    }
}
