package org.onewindow.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The arithmetic of one limit. The start day is day 0 (Civil Code 201); a day touched by a pause does not count, hours
 * lose the paused span, overlaps count once. The p % alarm of n days is the end of day ⌈p·n/100⌉, of hours exact.
 */
final class Reckoning {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkingDayCalendar calendar;
    private final Terms terms;
    private final Instant start;
    private final List<Span> pauses;
    private final Set<LocalDate> pausedDays = new HashSet<>();
    private final int days;
    private final Instant due;
    private final boolean assumed;
    private boolean askedUnknownYear;

    Reckoning(WorkingDayCalendar calendar, Terms terms, Instant start, List<Span> pauses) {
        this.calendar = calendar;
        this.terms = terms;
        this.start = start;
        this.pauses = pauses.stream()
                .filter(pause -> pause.from().isBefore(pause.to()))
                .sorted(Comparator.comparing(Span::from))
                .toList();
        this.pauses.forEach(this::touch);
        this.days = days(terms, startDay());
        this.due = alarm(Mark.END);
        this.assumed = askedUnknownYear;
    }

    Instant due() {
        return due;
    }

    /** Was the end counted with a year whose arrangement is not known? */
    boolean assumed() {
        return assumed;
    }

    Instant alarm(Mark mark) {
        if (terms.unit() == LimitUnit.HOUR) {
            var whole = Duration.ofHours(mark.percent() ? terms.amount() : mark.number() * 24L);
            return runningFor(mark.percent() ? whole.multipliedBy(mark.number()).dividedBy(100) : whole);
        }
        return endOf(mark.percent() ? (mark.number() * days + 99) / 100 : mark.number());
    }

    private Instant runningFor(Duration span) {
        var at = start;
        var left = span;
        for (var pause : pauses) {
            if (left.isZero()) {
                return at;
            }
            var running = Duration.between(at, pause.from());
            if (running.compareTo(left) >= 0) {
                return at.plus(left);
            }
            if (!running.isNegative()) {
                left = left.minus(running);
            }
            at = at.isBefore(pause.to()) ? pause.to() : at;
        }
        return at.plus(left);
    }

    private Instant endOf(int number) {
        var day = startDay();
        for (int counted = 0; counted < number; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                counted++;
            }
        }
        if (terms.rolls() && number >= days) {
            while (!works(day)) {
                day = day.plusDays(1);
            }
        }
        return terms.unit() == LimitUnit.WORKING_DAY && terms.closes() != null
                ? day.atTime(terms.closes()).atZone(ZONE).toInstant()
                : day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private boolean counts(LocalDate day) {
        return (terms.unit() != LimitUnit.WORKING_DAY || works(day)) && !pausedDays.contains(day);
    }

    private boolean works(LocalDate day) {
        askedUnknownYear |= !calendar.knows(day.getYear());
        return calendar.works(day);
    }

    private void touch(Span pause) {
        var last = pause.to().minusNanos(1).atZone(ZONE).toLocalDate();
        for (var day = pause.from().atZone(ZONE).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            pausedDays.add(day);
        }
    }

    private LocalDate startDay() {
        return start.atZone(ZONE).toLocalDate();
    }

    /** A limit of months ends on the same date, or on the month's last day (Civil Code 202). */
    private static int days(Terms terms, LocalDate startDay) {
        return terms.unit() == LimitUnit.MONTH
                ? Math.toIntExact(ChronoUnit.DAYS.between(startDay, startDay.plusMonths(terms.amount())))
                : terms.amount();
    }
}
