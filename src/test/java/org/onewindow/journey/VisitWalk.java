package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.HEWAN;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code investigation} and {@code home-verification}. */
abstract class VisitWalk extends Walk {

    @Test
    void nobody_home_means_again_while_the_clock_runs_on() {
        var number = handling();
        assignVisitors(number);
        journey.submit(
                "visitor.liulin",
                number,
                "visit-home",
                Map.of("outcome", "NOT_HOME", "visitedAt", "2026-11-23T08:45:00+08:00"));
        waitsAt("home-verification", number + "-V1", "visit-home");
        journey.ring(number + "-V1", "home-verification-clock");
        journey.submit("visitor.liulin", number, "visit-home", Visits.VERIFIED);
        assertThat(journey.instance("home-verification", number + "-V1")).isNull();
    }

    @Test
    void the_one_chosen_among_the_visitors_writes_the_record() {
        var number = handling();
        var team = Map.of(
                "visitors",
                List.of("visitor.liulin", "visitor2.liulin"),
                "recorder",
                "visitor2.liulin",
                "plannedOn",
                "2026-11-23");
        journey.submit("clerk.liulin", number, "assign-visitors", team);
        assertThat(journey.task(number, "visit-home").getAssignee()).isEqualTo("visitor2.liulin");
    }

    @Test
    void another_township_visits_for_us() {
        var number = handling();
        journey.submit("clerk.liulin", number, "assign-visitors", Map.of("otherOffice", HEWAN));
        journey.submit("clerk.hewan", number + "-V1-R1", "receive-referral", Map.of("outcome", "RECEIVED"));
        journey.submit(
                "clerk.hewan",
                number,
                "assign-visitors",
                Map.of("visitors", List.of("visitor.hewan"), "helper", "村干部", "plannedOn", "2026-11-24"));
        journey.submit("visitor.hewan", number, "visit-home", Visits.VERIFIED);
        assertThat(journey.instance("home-verification", number + "-V1")).isNull();
        checkEconomy(number);
        assertThat(journey.find(number + "-01", "prepare-opinion")).hasSize(1);
    }

    private String handling() {
        var number = journey.register(Applications.quiet(LIULIN));
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD");
        return number;
    }
}
