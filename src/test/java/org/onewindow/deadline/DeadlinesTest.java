package org.onewindow.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.determination.DatedParameters;
import org.onewindow.shared.Conflict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OneWindowTest
class DeadlinesTest {

    private static final String TOWNSHIP = "990101101";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CalendarYears years;

    @Autowired
    private CalendarYearsHealth health;

    @Autowired
    private DatedParameters dated;

    @Autowired
    private JdbcClient jdbc;

    private final String caseNumber = "990101101-2026-9%05d".formatted(COUNT.incrementAndGet());

    @BeforeEach
    void monday_morning() {
        now("2026-03-02T09:00");
    }

    @AfterEach
    void endLimitsAndResetClock() {
        deadlines.cancelAll(caseNumber, List.of());
        ClockUtil.reset();
    }

    @Test
    void opening_twice_gives_the_same_limit() {
        var first = open(DeadlineKind.CHECK);

        assertThat(open(DeadlineKind.CHECK).id()).isEqualTo(first.id());
        assertThat(local(first.dueAt())).isEqualTo(LocalDateTime.parse("2026-03-09T17:30"));
        assertThat(local(first.nextAlarmAt())).isEqualTo(LocalDateTime.parse("2026-03-06T17:30"));
    }

    @Test
    void db57_22_a_determination_of_low_income_is_statutory_and_may_reach_45_working_days() {
        var limit = deadlines.openFor(
                "LOW_INCOME",
                DeadlineKind.DETERMINATION,
                caseNumber,
                caseNumber,
                TOWNSHIP,
                instant("2026-02-13T09:00"));

        assertThat(limit.basis()).isEqualTo("STATUTORY");
        assertThat(local(limit.dueAt())).isEqualTo(LocalDateTime.parse("2026-04-02T17:30"));
        assertThat(deadlines.extend(limit.id(), 60).limit()).isEqualTo(45);
    }

    @Test
    void db57_19_publicity_is_a_minimum_that_reaching_its_end_does_not_breach() {
        var start = instant("2026-03-02T09:00");
        var week = deadlines.openFor("TEKUN", DeadlineKind.PUBLICITY, caseNumber, caseNumber, TOWNSHIP, start);
        assertThat(local(week.dueAt())).isEqualTo(LocalDateTime.parse("2026-03-10T00:00"));

        now("2026-03-10T00:00");
        var over = Objects.requireNonNull(deadlines.raiseAlarms(DeadlineKind.PUBLICITY, caseNumber));
        assertThat(over.state()).isEqualTo("RUNNING");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> deadlines.extend(week.id(), 14));

        deadlines.meet(DeadlineKind.PUBLICITY, caseNumber, instant("2026-03-12T09:00"));
        assertThat(find(DeadlineKind.PUBLICITY).state()).isEqualTo("MET");
    }

    @Test
    void the_demo_county_publishes_low_income_for_no_time_so_that_its_sample_ends_in_one_sitting() {
        var start = instant("2026-03-02T09:00");
        var demo = deadlines.openFor("LOW_INCOME", DeadlineKind.PUBLICITY, caseNumber, caseNumber, TOWNSHIP, start);
        assertThat(demo.dueAt()).isEqualTo(start);
        assertThat(demo.source()).contains("演示");
    }

    @Test
    void kw22_4_1_where_the_township_decides_in_its_own_name_low_income_takes_20_working_days() {
        var start = instant("2026-02-13T09:00");
        dated.from(LocalDate.parse("2026-01-01"), "determination.authority.LOW_INCOME", "990101", "DELEGATED");
        try {
            var limit = deadlines.openFor(
                    "LOW_INCOME", DeadlineKind.DETERMINATION, caseNumber, caseNumber, TOWNSHIP, start);
            assertThat(local(limit.dueAt())).isEqualTo(LocalDateTime.parse("2026-03-19T17:30"));
        } finally {
            dated.forget();
        }
    }

    @Test
    void policy_14_9_a_limit_of_law_never_pauses() {
        deadlines.open(DeadlineKind.RELIEF, caseNumber, caseNumber, TOWNSHIP, instant("2026-03-02T09:00"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        deadlines.pause(DeadlineKind.RELIEF, caseNumber, instant("2026-03-02T10:00"), "supplement"));
    }

    @Test
    void law_50_relief_ends_at_24_00_of_the_third_day_holidays_or_not() {
        var limit = deadlines.open(DeadlineKind.RELIEF, caseNumber, caseNumber, TOWNSHIP, instant("2026-09-30T22:00"));

        assertThat(local(limit.dueAt())).isEqualTo(LocalDateTime.parse("2026-10-04T00:00"));
    }

    @Test
    void days_touched_by_a_pause_do_not_count() {
        open(DeadlineKind.CHECK);

        deadlines.pause(DeadlineKind.CHECK, caseNumber, instant("2026-03-03T10:00"), "supplement");
        assertThat(find(DeadlineKind.CHECK).state()).isEqualTo("PAUSED");
        assertThat(find(DeadlineKind.CHECK).nextAlarmAt()).isNull();
        deadlines.resume(DeadlineKind.CHECK, caseNumber, instant("2026-03-05T10:00"));

        assertThat(local(find(DeadlineKind.CHECK).dueAt())).isEqualTo(LocalDateTime.parse("2026-03-12T17:30"));
        assertThat(find(DeadlineKind.CHECK).pauses()).hasSize(1);
    }

    @Test
    void done_in_time_is_met_and_done_late_stays_breached() {
        open(DeadlineKind.CHECK);
        deadlines.open(DeadlineKind.TRIAGE, caseNumber, caseNumber, TOWNSHIP, instant("2026-03-02T09:00"));

        deadlines.meet(DeadlineKind.CHECK, caseNumber, instant("2026-03-09T17:30"));
        deadlines.meet(DeadlineKind.TRIAGE, caseNumber, instant("2026-03-03T17:31"));

        assertThat(find(DeadlineKind.CHECK).state()).isEqualTo("MET");
        assertThat(find(DeadlineKind.TRIAGE).state()).isEqualTo("BREACHED");
        assertThat(local(find(DeadlineKind.TRIAGE).doneAt())).isEqualTo(LocalDateTime.parse("2026-03-03T17:31"));
    }

    @Test
    void each_alarm_is_raised_once_and_the_end_is_a_breach() {
        open(DeadlineKind.CHECK);

        now("2026-03-06T17:30");
        deadlines.raiseAlarms(DeadlineKind.CHECK, caseNumber);
        deadlines.raiseAlarms(DeadlineKind.CHECK, caseNumber);
        assertThat(find(DeadlineKind.CHECK).state()).isEqualTo("RUNNING");
        assertThat(marks()).containsExactly("70%");

        now("2026-03-20T00:00");
        deadlines.raiseAlarms(DeadlineKind.CHECK, caseNumber);
        assertThat(find(DeadlineKind.CHECK).state()).isEqualTo("BREACHED");
        assertThat(marks()).containsExactly("70%", "100%", "150%");

        deadlines.cancel(DeadlineKind.CHECK, caseNumber);
        assertThat(find(DeadlineKind.CHECK).state()).isEqualTo("BREACHED");
    }

    @Test
    void contract_home_verification_warns_on_day_3_and_ends_on_day_5() {
        var limit = deadlines.open(
                DeadlineKind.HOME_VERIFICATION, caseNumber, caseNumber, TOWNSHIP, instant("2026-03-02T09:00"));

        assertThat(local(limit.nextAlarmAt())).isEqualTo(LocalDateTime.parse("2026-03-05T17:30"));
        now("2026-03-09T17:30");
        deadlines.raiseAlarms(DeadlineKind.HOME_VERIFICATION, caseNumber);
        assertThat(find(DeadlineKind.HOME_VERIFICATION).state()).isEqualTo("BREACHED");
        assertThat(marks()).containsExactly("3", "5");
    }

    @Test
    void cancelling_a_case_keeps_the_kinds_named() {
        open(DeadlineKind.CHECK);
        deadlines.open(DeadlineKind.RELIEF, caseNumber + "-G1", caseNumber, TOWNSHIP, instant("2026-03-02T09:00"));

        deadlines.cancelAll(caseNumber, List.of(DeadlineKind.RELIEF));

        assertThat(deadlines.ofCase(caseNumber))
                .extracting(DeadlineView::state)
                .containsExactlyInAnyOrder("CANCELLED", "RUNNING");
    }

    @Test
    void a_fixed_end_is_24_00_of_that_day() {
        var limit = deadlines.openUntil(
                DeadlineKind.REFERRAL_REPLY,
                caseNumber + "-01-R1",
                caseNumber,
                "990101-yb",
                instant("2026-03-02T09:00"),
                LocalDate.of(2026, 6, 30));

        assertThat(local(limit.dueAt())).isEqualTo(LocalDateTime.parse("2026-07-01T00:00"));
    }

    @Test
    void a_breach_that_stood_on_an_assumption_is_taken_back() {
        now("2040-12-27T09:00");
        deadlines.open(DeadlineKind.CHECK, caseNumber, caseNumber, TOWNSHIP, instant("2040-12-27T09:00"));
        now("2041-01-03T18:00");
        deadlines.raiseAlarms(DeadlineKind.CHECK, caseNumber);
        assertThat(find(DeadlineKind.CHECK).state()).isEqualTo("BREACHED");

        var newYear = new CalendarYears.DayException(LocalDate.of(2041, 1, 1), false, "元旦");
        years.load("CN", 2040, null, List.of());
        years.load("CN", 2041, null, List.of(newYear));
        assertThat(find(DeadlineKind.CHECK).state()).isEqualTo("RUNNING");
        assertThat(local(find(DeadlineKind.CHECK).dueAt())).isEqualTo(LocalDateTime.parse("2041-01-04T17:30"));

        now("2041-01-04T17:30");
        deadlines.raiseAlarms(DeadlineKind.CHECK, caseNumber);
        assertThat(find(DeadlineKind.CHECK).state()).isEqualTo("BREACHED");
    }

    @Test
    void loading_a_year_counts_assumed_limits_anew_and_settles_health() {
        now("2031-12-29T09:00");
        assertThat(health.health().getStatus().getCode()).isEqualTo("WARNING");
        var assumed = deadlines.open(DeadlineKind.CHECK, caseNumber, caseNumber, TOWNSHIP, instant("2031-12-29T09:00"));
        assertThat(assumed.assumed()).isTrue();
        assertThat(local(assumed.dueAt())).isEqualTo(LocalDateTime.parse("2032-01-05T17:30"));

        var newYear = new CalendarYears.DayException(LocalDate.of(2032, 1, 1), false, "元旦");
        years.load("CN", 2031, null, List.of());
        years.load("CN", 2032, "演示", List.of(newYear));

        assertThat(find(DeadlineKind.CHECK).assumed()).isFalse();
        assertThat(local(find(DeadlineKind.CHECK).dueAt())).isEqualTo(LocalDateTime.parse("2032-01-06T17:30"));
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
    }

    private DeadlineView open(DeadlineKind kind) {
        return deadlines.open(kind, caseNumber, caseNumber, TOWNSHIP, instant("2026-03-02T09:00"));
    }

    private DeadlineView find(DeadlineKind kind) {
        return Objects.requireNonNull(deadlines.find(kind, caseNumber));
    }

    private List<String> marks() {
        return jdbc.sql("""
                        select a.mark from deadline_alarm a join deadline d on d.id = a.deadline_id
                         where d.case_number = ? order by a.due_at""").param(caseNumber).query(String.class).list();
    }

    private static void now(String local) {
        ClockUtil.setCurrentTime(Date.from(instant(local)));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Reckoning.ZONE).toInstant();
    }

    private static LocalDateTime local(@Nullable Instant instant) {
        return LocalDateTime.ofInstant(Objects.requireNonNull(instant), Reckoning.ZONE);
    }
}
