package org.onewindow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {

    private static final LocalTime CLOSE = LocalTime.of(17, 30);

    private final WorkingDayCalendar calendar = SeededCalendar.national();

    @ParameterizedTest
    @CsvSource({
        "2024-02-01,3,2024-02-05",
        "2024-02-01,10,2024-02-20",
        "2024-09-27,30,2024-11-13",
        "2025-01-24,3,2025-02-05",
        "2025-01-24,30,2025-03-13",
        "2025-04-25,5,2025-05-06",
        "2025-09-26,20,2025-10-30",
        "2025-09-26,45,2025-12-04",
        "2026-02-11,3,2026-02-14",
        "2026-02-11,5,2026-02-25",
        "2026-02-13,20,2026-03-19",
        "2026-02-13,30,2026-04-02",
        "2026-04-30,3,2026-05-08",
        "2026-09-18,10,2026-10-09",
        "2026-09-30,3,2026-10-10",
        "2026-09-18,45,2026-11-26"
    })
    void civil_code_201_the_start_day_is_excluded_and_make_up_days_count(LocalDate start, int days, LocalDate due) {
        var limit = workingDays(days, start.atTime(9, 0), List.of());

        assertThat(local(limit.due())).isEqualTo(due.atTime(CLOSE));
    }

    @ParameterizedTest
    @CsvSource({"2024,251", "2025,248", "2026,248"})
    void state_council_notices_give_the_years_their_working_days(int year, long days) {
        var first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::works)).hasSize((int) days);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-09,2026-02-16,2026-02-24", "2026-09-24,2026-10-01,2026-10-08"})
    void civil_code_203_publicity_that_ends_on_a_day_off_rolls(LocalDate posted, LocalDate nominal, LocalDate rolled) {
        assertThat(local(publicity(posted, false).due()))
                .isEqualTo(nominal.plusDays(1).atStartOfDay());
        assertThat(local(publicity(posted, true).due()))
                .isEqualTo(rolled.plusDays(1).atStartOfDay());
    }

    @Test
    void civil_code_202_a_month_ends_on_the_same_date_or_on_its_last_day() {
        var terms = new Terms(1, LimitUnit.MONTH, CLOSE, false);

        var limit = new Reckoning(calendar, terms, instant(LocalDateTime.of(2026, 1, 31, 8, 0)), List.of());

        assertThat(local(limit.due())).isEqualTo(LocalDateTime.of(2026, 3, 1, 0, 0));
    }

    @Test
    void civil_code_203_the_applicants_limit_ends_at_24_00_and_the_offices_at_its_close() {
        var friday = LocalDateTime.of(2026, 11, 20, 23, 59);
        var terms = new Terms(1, LimitUnit.WORKING_DAY, null, false);

        assertThat(local(new Reckoning(calendar, terms, instant(friday), List.of()).due()))
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 0, 0));
        assertThat(local(workingDays(1, friday, List.of()).due())).isEqualTo(LocalDateTime.of(2026, 11, 23, 17, 30));
    }

    @Test
    void alarms_stand_at_70_100_and_150_percent_of_the_limit() {
        var limit = workingDays(5, LocalDateTime.of(2026, 11, 2, 9, 0), List.of());

        assertThat(local(limit.alarm(Mark.parse("70%")))).isEqualTo(LocalDateTime.of(2026, 11, 6, 17, 30));
        assertThat(local(limit.alarm(Mark.parse("100%")))).isEqualTo(LocalDateTime.of(2026, 11, 9, 17, 30));
        assertThat(local(limit.alarm(Mark.parse("150%")))).isEqualTo(LocalDateTime.of(2026, 11, 12, 17, 30));
        assertThat(local(limit.alarm(Mark.parse("3")))).isEqualTo(LocalDateTime.of(2026, 11, 5, 17, 30));
    }

    @Test
    void hours_are_exact_and_lose_the_paused_span() {
        var start = LocalDateTime.of(2026, 11, 20, 21, 10);
        var terms = new Terms(24, LimitUnit.HOUR, CLOSE, false);
        var overlapping =
                List.of(span(start.plusHours(1), start.plusHours(3)), span(start.plusHours(2), start.plusHours(4)));

        assertThat(local(new Reckoning(calendar, terms, instant(start), List.of()).alarm(Mark.parse("70%"))))
                .isEqualTo(start.plusMinutes(16 * 60 + 48));
        assertThat(local(new Reckoning(calendar, terms, instant(start), overlapping).due()))
                .isEqualTo(start.plusHours(27));
    }

    @Test
    void a_pause_that_ends_at_midnight_does_not_touch_the_next_day() {
        var monday = LocalDateTime.of(2026, 11, 2, 9, 0);
        var tuesday = span(monday.plusDays(1), LocalDateTime.of(2026, 11, 4, 0, 0));

        assertThat(local(workingDays(1, monday, List.of(tuesday)).due()))
                .isEqualTo(LocalDateTime.of(2026, 11, 4, 17, 30));
    }

    @Test
    void a_year_without_arrangement_is_counted_with_plain_weekends_and_flagged() {
        var december = LocalDateTime.of(2026, 12, 30, 9, 0);

        assertThat(workingDays(1, december, List.of()).assumed()).isFalse();
        assertThat(workingDays(2, december, List.of()).assumed()).isTrue();
        assertThat(local(workingDays(2, december, List.of()).due())).isEqualTo(LocalDateTime.of(2027, 1, 1, 17, 30));
        assertThat(publicity(LocalDate.of(2027, 5, 6), false).assumed()).isFalse();
        assertThat(publicity(LocalDate.of(2027, 5, 6), true).assumed()).isTrue();
    }

    private Reckoning workingDays(int days, LocalDateTime start, List<Span> pauses) {
        return new Reckoning(calendar, new Terms(days, LimitUnit.WORKING_DAY, CLOSE, false), instant(start), pauses);
    }

    private Reckoning publicity(LocalDate posted, boolean rolls) {
        var terms = new Terms(7, LimitUnit.CALENDAR_DAY, CLOSE, rolls);
        return new Reckoning(calendar, terms, instant(posted.atTime(10, 0)), List.of());
    }

    private static Span span(LocalDateTime from, LocalDateTime to) {
        return new Span(instant(from), instant(to));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Reckoning.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Reckoning.ZONE);
    }
}
