package org.onewindow.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same limits counted the slow way, as a person would on a wall calendar: every day written down, crossed out or
 * kept; hours minute by minute. Local date-times only, no span arithmetic, nothing shared with the product's code.
 */
final class NaiveLimit {

    record Break(LocalDateTime from, LocalDateTime to) {}

    private final LocalDateTime start;
    private final List<Break> breaks;
    private final boolean workingDays;

    NaiveLimit(LocalDateTime start, List<Break> breaks, boolean workingDays) {
        this.start = start;
        this.breaks = breaks;
        this.workingDays = workingDays;
    }

    /** Moment at which the {@code number}th day that counts is over; {@code closing} null: 24:00. */
    LocalDateTime day(int number, @Nullable LocalTime closing, boolean rollIt) {
        var kept = new ArrayList<LocalDate>();
        kept.add(start.toLocalDate());
        var page = start.toLocalDate().plusDays(1);
        while (kept.size() <= number) {
            boolean crossedOut = workingDays && !isWorkday(page);
            for (var aBreak : breaks) {
                crossedOut = crossedOut || meets(page, aBreak);
            }
            if (!crossedOut) {
                kept.add(page);
            }
            page = page.plusDays(1);
        }
        var last = kept.get(number);
        while (rollIt && !isWorkday(last)) {
            last = last.plusDays(1);
        }
        return closing == null ? LocalDateTime.of(last, LocalTime.MIN).plusHours(24) : last.atTime(closing);
    }

    /** Moment at which {@code minutes} have run. All moments are whole minutes. */
    LocalDateTime minutes(int minutes) {
        var stopped = new BitSet();
        for (var aBreak : breaks) {
            for (var minute = aBreak.from(); minute.isBefore(aBreak.to()); minute = minute.plusMinutes(1)) {
                if (!minute.isBefore(start)) {
                    stopped.set((int) java.time.temporal.ChronoUnit.MINUTES.between(start, minute));
                }
            }
        }
        int minute = 0;
        for (int ran = 0; ran < minutes; minute++) {
            if (!stopped.get(minute)) {
                ran++;
            }
        }
        return start.plusMinutes(minute);
    }

    private static boolean isWorkday(LocalDate day) {
        if (SeededCalendar.EXCEPTIONS.containsKey(day)) {
            return SeededCalendar.EXCEPTIONS.get(day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Does any minute of the day lie in the break? */
    private static boolean meets(LocalDate day, Break aBreak) {
        for (int minute = 0; minute < 24 * 60; minute += 1) {
            var moment = day.atStartOfDay().plusMinutes(minute);
            if (moment.isBefore(aBreak.from())) {
                minute += day.isBefore(aBreak.from().toLocalDate()) ? 24 * 60 : 0;
            } else {
                return moment.isBefore(aBreak.to());
            }
        }
        return false;
    }
}
