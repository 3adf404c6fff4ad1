package org.onewindow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.journey.Applications;
import org.onewindow.journey.Journey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who hears of a limit that runs out. */
@OneWindowTest
class AlarmNoticesTest {

    private static final String CLOCK = "relief-response-clock";

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void somebodyNeedsAidOnFridayMorning() {
        journey.at(Instant.parse("2026-11-20T01:30:00Z"));
        number = journey.register(Applications.sample("990101101"));
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void whoever_holds_the_task_is_told_first_and_at_the_breach_the_manager_too() {
        journey.claim("leader2.liulin", journey.task(number, "decide-relief").getId());

        journey.ring(number + "-G1", CLOCK);
        assertThat(told("deadline-alarm")).containsExactly("STAFF leader2.liulin");
        assertThat(told("deadline-breached")).isEmpty();

        journey.ring(number + "-G1", CLOCK);
        assertThat(told("deadline-alarm")).hasSize(1);
        assertThat(told("deadline-breached")).containsExactly("GROUP manager@990101101", "STAFF leader2.liulin");
    }

    @Test
    void a_task_nobody_holds_is_told_to_everybody_who_might() {
        journey.ring(number + "-G1", CLOCK);
        assertThat(told("deadline-alarm")).containsExactly("GROUP leader@990101101");

        journey.ring(number + "-G1", CLOCK);
        assertThat(told("deadline-breached")).containsExactly("GROUP leader@990101101", "GROUP manager@990101101");
    }

    private List<String> told(String template) {
        return jdbc.sql("select kind || ' ' || recipient from outbox_message where case_number = ? and template = ?"
                        + " and details like '%RELIEF_RESPONSE%' order by 1")
                .params(number, template)
                .query(String.class)
                .list();
    }
}
