package org.onewindow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit equals an independent, naive computation: any start in 2019–2026, 0–60 days, pauses, extensions. */
class ReckoningPropertyTest {

    private static final int CASES = 2_000;
    private static final LocalTime CLOSE = LocalTime.of(17, 30);
    private static final LocalDateTime FIRST = LocalDate.of(2019, 1, 1).atStartOfDay();
    private static final long MINUTES =
            ChronoUnit.MINUTES.between(FIRST, LocalDate.of(2027, 1, 1).atStartOfDay());
    private static final int[] PERCENTS = {70, 100, 150};

    private final WorkingDayCalendar calendar = SeededCalendar.national();

    @ParameterizedTest
    @ValueSource(longs = {201, 20190101, 20261121})
    void working_days_equal_a_naive_count(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var start = start(random);
            var breaks = breaks(random, start);
            int days = random.nextInt(61);
            var closes = random.nextInt(4) == 0 ? null : CLOSE;
            var naive = new NaiveLimit(start, breaks, true);

            var reckoning = reckoning(new Terms(days, LimitUnit.WORKING_DAY, closes, false), start, breaks);

            var told = tell(seed, i, start, days, breaks);
            assertThat(local(reckoning.due())).as(told).isEqualTo(naive.day(days, closes, false));
            for (int percent : PERCENTS) {
                assertThat(local(reckoning.alarm(new Mark(percent, true))))
                        .as(told)
                        .isEqualTo(naive.day(share(percent, days), closes, false));
            }
            int day = random.nextInt(10);
            assertThat(local(reckoning.alarm(new Mark(day, false)))).as(told).isEqualTo(naive.day(day, closes, false));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {203, 20190102, 20261122})
    void calendar_days_equal_a_naive_count_and_roll_only_where_they_should(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var start = start(random);
            var breaks = breaks(random, start);
            int days = random.nextInt(61);
            boolean rolls = random.nextBoolean();
            var naive = new NaiveLimit(start, breaks, false);

            var reckoning = reckoning(new Terms(days, LimitUnit.CALENDAR_DAY, CLOSE, rolls), start, breaks);

            var told = tell(seed, i, start, days, breaks);
            assertThat(local(reckoning.due())).as(told).isEqualTo(naive.day(days, null, rolls));
            for (int percent : PERCENTS) {
                int day = share(percent, days);
                assertThat(local(reckoning.alarm(new Mark(percent, true))))
                        .as(told)
                        .isEqualTo(naive.day(day, null, rolls && day >= days));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {24, 48, 72})
    void hours_equal_a_count_minute_by_minute(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES / 4; i++) {
            var start = start(random);
            var breaks = breaks(random, start);
            int hours = 1 + random.nextInt(60);
            var naive = new NaiveLimit(start, breaks, false);

            var reckoning = reckoning(new Terms(hours, LimitUnit.HOUR, CLOSE, false), start, breaks);

            var told = tell(seed, i, start, hours, breaks);
            assertThat(local(reckoning.due())).as(told).isEqualTo(naive.minutes(hours * 60));
            for (int percent : PERCENTS) {
                assertThat(local(reckoning.alarm(new Mark(percent, true))))
                        .as(told)
                        .isEqualTo(naive.minutes(hours * 60 * percent / 100));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {45, 20250101})
    void an_extension_replaces_the_limit_and_is_counted_from_the_same_start(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var start = start(random);
            var breaks = breaks(random, start);
            int days = 1 + random.nextInt(30);
            int more = 1 + random.nextInt(days);

            var extended = reckoning(new Terms(days + more, LimitUnit.WORKING_DAY, CLOSE, false), start, breaks);

            assertThat(local(extended.due()))
                    .as(tell(seed, i, start, days + more, breaks))
                    .isEqualTo(new NaiveLimit(start, breaks, true).day(days + more, CLOSE, false));
        }
    }

    private Reckoning reckoning(Terms terms, LocalDateTime start, List<NaiveLimit.Break> breaks) {
        var pauses = breaks.stream()
                .map(aBreak -> new Span(instant(aBreak.from()), instant(aBreak.to())))
                .toList();
        return new Reckoning(calendar, terms, instant(start), pauses);
    }

    private static LocalDateTime start(Random random) {
        return FIRST.plusMinutes(random.nextLong(MINUTES));
    }

    /** Up to four, overlapping or touching at times, some before the start, some ending at midnight. */
    private static List<NaiveLimit.Break> breaks(Random random, LocalDateTime start) {
        var breaks = new ArrayList<NaiveLimit.Break>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var from = start.plusMinutes(random.nextInt(40 * 24 * 60) - 2 * 24 * 60L);
            var to = from.plusMinutes(random.nextInt(random.nextBoolean() ? 600 : 15 * 24 * 60));
            breaks.add(new NaiveLimit.Break(from, random.nextInt(5) == 0 ? midnightAfter(to) : to));
        }
        return breaks;
    }

    private static LocalDateTime midnightAfter(LocalDateTime moment) {
        return moment.toLocalDate().plusDays(1).atStartOfDay();
    }

    private static int share(int percent, int days) {
        return (int) Math.ceil(days * (percent / 100d) - 1e-9);
    }

    private static String tell(long seed, int i, LocalDateTime start, int days, List<NaiveLimit.Break> breaks) {
        return "seed %d case %d: %s + %d, %s".formatted(seed, i, start, days, breaks);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Reckoning.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Reckoning.ZONE);
    }
}
