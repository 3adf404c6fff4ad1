package org.onewindow.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.DeadlineView;
import org.onewindow.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** A model's clock and its limit tell the same time, whatever happens to the limit. */
@OneWindowTest
class EngineClockTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private final String number = "990101101-2026-8%05d".formatted(COUNT.incrementAndGet());
    private String deployment = "";
    private String instance = "";

    @BeforeEach
    void start() {
        now("2026-03-02T09:00");
        deployment = repository
                .createDeployment()
                .addModelInstance("clock-trial.bpmn", model())
                .deploy()
                .getId();
        instance = runtime.startProcessInstanceByKey(
                        "clock-trial", number, Map.of("caseNumber", number, "office", "990101101"))
                .getId();
    }

    @AfterEach
    void clear() {
        deadlines.cancelAll(number, List.of());
        repository.deleteDeployment(deployment, true);
        ClockUtil.reset();
    }

    @Test
    void the_timer_stands_at_the_first_alarm_and_follows_one_after_the_other() {
        assertThat(timers()).singleElement().isEqualTo(local("2026-03-06T17:30"));

        fire("2026-03-06T17:30");
        assertThat(timers()).singleElement().isEqualTo(local("2026-03-09T17:30"));
        assertThat(limit().state()).isEqualTo("RUNNING");

        fire("2026-03-09T17:30");
        assertThat(timers()).singleElement().isEqualTo(local("2026-03-12T17:30"));
        assertThat(limit().state()).isEqualTo("BREACHED");

        fire("2026-03-12T17:30");
        assertThat(timers()).isEmpty();
    }

    @Test
    void a_timer_that_fires_too_early_only_asks_again() {
        fire("2026-03-05T17:30");

        assertThat(timers()).singleElement().isEqualTo(local("2026-03-06T17:30"));
        assertThat(limit().state()).isEqualTo("RUNNING");
    }

    @Test
    void an_executor_that_comes_late_raises_all_that_has_come_and_skips_ahead() {
        fire("2026-03-10T08:00");

        assertThat(timers()).singleElement().isEqualTo(local("2026-03-12T17:30"));
        assertThat(limit().state()).isEqualTo("BREACHED");
    }

    @Test
    void a_pause_parks_the_timer_and_the_end_of_the_pause_moves_it_on() {
        deadlines.pause(DeadlineKind.CHECK, number, instant("2026-03-03T10:00"), "supplement");
        assertThat(timers()).singleElement().isEqualTo(local("9999-12-31T00:00"));

        deadlines.resume(DeadlineKind.CHECK, number, instant("2026-03-05T10:00"));
        assertThat(timers()).singleElement().isEqualTo(local("2026-03-11T17:30"));
    }

    @Test
    void an_extension_moves_the_timer() {
        deadlines.extend(limit().id(), 10);

        assertThat(timers()).singleElement().isEqualTo(local("2026-03-11T17:30"));
    }

    @Test
    void a_limit_that_is_met_takes_its_timer_away() {
        deadlines.meet(DeadlineKind.CHECK, number, instant("2026-03-03T10:00"));

        assertThat(timers()).isEmpty();
        assertThat(limit().state()).isEqualTo("MET");
    }

    @Test
    void a_late_entry_is_alarmed_at_once() {
        var late = number + "1";
        deadlines.open(DeadlineKind.CHECK, late, number, "990101101", instant("2026-02-24T09:00"));
        instance = runtime.startProcessInstanceByKey(
                        "clock-trial", late, Map.of("caseNumber", number, "office", "990101101"))
                .getId();

        assertThat(timers()).singleElement().isEqualTo(local("2026-02-28T17:30"));
    }

    private DeadlineView limit() {
        return Objects.requireNonNull(deadlines.find(DeadlineKind.CHECK, number));
    }

    private List<LocalDateTime> timers() {
        return jobs().stream()
                .map(job -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), ZONE))
                .toList();
    }

    private List<Job> jobs() {
        return management.createJobQuery().processInstanceId(instance).timers().list();
    }

    private void fire(String local) {
        now(local);
        jobs().forEach(job -> management.executeJob(job.getId()));
    }

    private static void now(String local) {
        ClockUtil.setCurrentTime(Date.from(instant(local)));
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text);
    }

    private static Instant instant(String local) {
        return local(local).atZone(ZONE).toInstant();
    }

    private static BpmnModelInstance model() {
        var process = Bpmn.createExecutableProcess("clock-trial").camundaHistoryTimeToLiveString("P1D");
        var end = process.startEvent()
                .intermediateCatchEvent("wait")
                .message("clock-trial-over")
                .endEvent("over");
        process.eventSubProcess("check-watch")
                .startEvent("check-clock")
                .interrupting(false)
                .timerWithCycle("${clock.cycle(execution, 'CHECK')}")
                .serviceTask("raise-alarm")
                .camundaDelegateExpression("${raiseAlarmDelegate}")
                .endEvent();
        return end.done();
    }
}
