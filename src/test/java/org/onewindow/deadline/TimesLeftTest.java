package org.onewindow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;

/** National Day 2026: off from Thursday, 1 to 7 October; Saturday, 10 October is worked. */
@OneWindowTest
class TimesLeftTest {

    private static final String TOWNSHIP = "990101101";

    @Autowired
    private TimesLeft times;

    @Test
    void working_days_leave_out_holidays_and_count_weekend_days_that_are_worked() {
        assertThat(working("2026-09-30T09:00", "2026-10-12T17:30")).isEqualTo(new TimeLeft("WORKING_DAY", 4, false));
        assertThat(working("2026-10-03T09:00", "2026-10-08T17:30")).isEqualTo(new TimeLeft("WORKING_DAY", 1, false));
    }

    @Test
    void what_ends_today_is_told_in_minutes() {
        assertThat(working("2026-03-09T09:15", "2026-03-09T17:30")).isEqualTo(new TimeLeft("HOUR", 495, false));
        assertThat(calendar("2026-03-09T22:00", "2026-03-10T00:00")).isEqualTo(new TimeLeft("HOUR", 120, false));
    }

    @Test
    void an_end_at_24_00_belongs_to_the_day_it_closes() {
        assertThat(calendar("2026-03-09T09:00", "2026-03-12T00:00")).isEqualTo(new TimeLeft("CALENDAR_DAY", 2, false));
    }

    @Test
    void what_is_over_is_counted_back_the_same_way() {
        assertThat(working("2026-03-09T17:30", "2026-03-09T17:30")).isEqualTo(new TimeLeft("HOUR", 0, true));
        assertThat(working("2026-03-07T10:00", "2026-03-06T17:30")).isEqualTo(new TimeLeft("HOUR", 990, true));
        assertThat(working("2026-03-10T09:00", "2026-03-06T17:30")).isEqualTo(new TimeLeft("WORKING_DAY", 2, true));
    }

    @Test
    void a_paused_limit_keeps_what_it_had_when_it_stopped() {
        // Five working days from Monday the 2nd; Wednesday the 4th does not count any more.
        assertThat(times.paused(at("2026-03-04T10:00"), at("2026-03-09T17:30"), LimitUnit.WORKING_DAY, TOWNSHIP))
                .isEqualTo(new TimeLeft("WORKING_DAY", 4, false));
        assertThat(times.paused(at("2026-03-04T10:00"), at("2026-03-04T21:00"), LimitUnit.HOUR, TOWNSHIP))
                .isEqualTo(new TimeLeft("HOUR", 660, false));
    }

    private TimeLeft working(String now, String due) {
        return times.between(at(now), at(due), LimitUnit.WORKING_DAY, TOWNSHIP);
    }

    private TimeLeft calendar(String now, String due) {
        return times.between(at(now), at(due), LimitUnit.CALENDAR_DAY, TOWNSHIP);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
