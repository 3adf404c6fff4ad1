package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code matter}, {@code determination} and {@code triage}. */
abstract class MatterWalk extends Walk {

    @Test
    void a_refused_recognition_ends_what_waited_for_it() {
        var number = handling();
        investigate(number);
        journey.submit(
                "clerk.liulin",
                number + "-01",
                "prepare-opinion",
                Map.of("outcome", "DISAGREE", "result", "NONE", "reason", "收入超过标准"));
        journey.submit(
                "county.leader",
                number + "-01",
                "confirm-determination",
                Map.of("outcome", "RETURN", "reason", "请补充收入核算"));
        journey.ring(number + "-01", "determination-clock");
        journey.at(MONDAY);
        journey.submit(
                "clerk.liulin",
                number + "-01",
                "prepare-opinion",
                Map.of("outcome", "DISAGREE", "result", "NONE", "reason", "收入超过标准,附核算"));
        journey.submit(
                "county.leader",
                number + "-01",
                "confirm-determination",
                Map.of("outcome", "REFUSE", "reason", "收入超过标准"));
        assertThat(matter(number, "-02"))
                .containsEntry("result", "NOT_RECOGNISED")
                .containsEntry("state", "DONE");
        assertThat(matter(number, "-03")).containsEntry("state", "HANDLING");
    }

    @Test
    void one_matter_is_withdrawn_and_the_rest_goes_on() {
        var number = handling();
        var answer = journey.postAs(
                "clerk.liulin",
                "/cases/" + number + "/withdrawal",
                Map.of("matters", List.of(number + "-03"), "by", "APPLICANT", "reason", "不再需要"));
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        journey.settle();
        assertThat(matter(number, "-03")).containsEntry("state", "WITHDRAWN");
        assertThat(journey.find(number + "-03-R1", "receive-referral")).isEmpty();
        assertThat(journey.find(number, "assign-visitors")).hasSize(1);
    }

    @Test
    void whoever_belongs_to_another_county_is_told_the_right_door() {
        var application = Applications.quiet(LIULIN);
        ((com.fasterxml.jackson.databind.node.ObjectNode) application.path("applicant")).put("hukou", "880101101");
        var number = journey.register(application);
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD");
        assertThat(matter(number, "-01")).containsEntry("result", "RIGHT_DOOR");
    }

    @Test
    void a_living_subsidy_waits_for_recognition_and_ends_without_it() {
        var application = Applications.quiet(LIULIN);
        application.withArray("needs").add("DISABILITY");
        ((com.fasterxml.jackson.databind.node.ObjectNode) application.path("applicant"))
                .putObject("disability")
                .put("category", "LIMB")
                .put("grade", 2);
        var number = journey.register(application);
        accept(number);
        var chosen = List.of("LOW_INCOME:HOUSEHOLD", "DISABILITY_LIVING:M0");
        confirmMatters(number, chosen.toArray(String[]::new));
        investigate(number);
        journey.submit(
                "clerk.liulin",
                number + "-01",
                "prepare-opinion",
                Map.of("outcome", "DISAGREE", "result", "NONE", "reason", "收入超过标准"));
        journey.submit(
                "county.leader",
                number + "-01",
                "confirm-determination",
                Map.of("outcome", "REFUSE", "reason", "收入超过标准"));
        assertThat(matter(number, "-02")).containsEntry("result", "NOT_RECOGNISED");
    }

    private String handling() {
        var number = journey.register(Applications.sample(LIULIN));
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD", "MEDICAL:M1", "EDUCATION:M2");
        return number;
    }

    private Map<String, String> matter(String number, String suffix) {
        for (var matter : journey.view("clerk.liulin", number).path("matters")) {
            if (matter.path("number").asText().equals(number + suffix)) {
                return Map.of(
                        "state", matter.path("state").asText(),
                        "result", matter.path("result").asText());
            }
        }
        throw new AssertionError("No matter " + suffix);
    }
}
