package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code discovery-lead}. */
abstract class LeadWalk extends Walk {

    @Test
    void a_lead_is_visited_decided_and_answered_and_the_case_opened_from_it_uses_its_visit() {
        var lead = report("hotline", Reports.named(LIULIN));
        assertThat(journey.open(lead)).containsExactly("assign-visitors");
        visit(lead);
        assertThat(limits(lead)).contains("HOME_VERIFICATION LOCAL 2026-11-30", "LEAD TARGET 2026-12-07");
        journey.submit("clerk.liulin", lead, "decide-lead", Map.of("outcome", "OPEN_CASE", "reason", "符合申请条件"));

        var number = journey.getAs("clerk.liulin", "/leads/" + lead)
                .body()
                .path("caseNumber")
                .asText();
        assertThat(journey.state(number)).isEqualTo("CHECKING");
        assertThat(journey.state(lead)).isEqualTo("CLOSED");
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD");
        assertThat(journey.find(number, "assign-visitors")).isEmpty();
        checkEconomy(number);
        assertThat(journey.find(number + "-01", "prepare-opinion")).hasSize(1);
        assertThat(journey.view("clerk.liulin", number).toString()).contains("visit-reused");
    }

    @Test
    void the_emergency_aid_of_a_lead_is_not_given_again_by_the_case_and_the_case_waits_for_it() {
        var report = Reports.urgent(LIULIN);
        var lead = report("clerk.hewan", report);
        assertThat(journey.instance("emergency-aid", lead + "-G1")).isNotNull();
        assertThat(journey.open(lead)).contains("decide-relief", "assign-visitors");
        visit(lead);
        decide(lead, "OPEN_CASE");
        var number = journey.getAs("clerk.liulin", "/leads/" + lead)
                .body()
                .path("caseNumber")
                .asText();
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
        journey.submit(
                "clerk.liulin",
                number,
                "check-application",
                Map.of("outcome", "NOT_ACCEPTED", "ground", "NOT_OUR_PLACE", "reason", "户籍地受理"));
        journey.submit("leader.liulin", number, "countersign-refusal", Map.of("outcome", "AGREE"));
        waitsAt("one-window-case", number, "emergency-aid-closed");
        journey.submit("leader.liulin", lead, "decide-relief", Map.of("outcome", "NOT_URGENT", "reason", "已有亲属接回"));
        assertThat(journey.instance("one-window-case", number)).isNull();
    }

    @Test
    void charity_takes_over_with_the_persons_consent() {
        var lead = report("clerk.liulin", Reports.named(LIULIN));
        visit(lead);
        var refused =
                journey.trySubmit("clerk.liulin", lead, "decide-lead", Map.of("outcome", "CHARITY", "reason", "政策外困难"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code(0)).isEqualTo("consent-needed");
        journey.submit(
                "clerk.liulin", lead, "decide-lead", Map.of("outcome", "CHARITY", "reason", "政策外困难", "consent", true));
        journey.submit("charity", lead + "-R1", "receive-referral", Map.of("outcome", "RECEIVED"));
        journey.submit("charity", lead + "-R1", "handle-referral", Map.of("outcome", "GRANTED", "result", "资助500元"));
        assertThat(journey.instance("discovery-lead", lead)).isNull();
    }

    @Test
    void a_second_report_about_the_same_person_is_merged_by_a_person() {
        var report = Reports.named(LIULIN);
        var first = report("clerk.liulin", report);
        var second = report("hotline", report);
        assertThat(journey.open(second)).containsExactly("merge-lead");
        var elsewhere = journey.trySubmit(
                "clerk.liulin", second, "merge-lead", Map.of("outcome", "MERGE", "into", LIULIN + "-2020-000001"));
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.code(0)).isEqualTo("not-a-likeness");
        journey.submit(
                "clerk.liulin", second, "merge-lead", Map.of("outcome", "MERGE", "into", first, "reason", "同一人"));
        assertThat(journey.instance("discovery-lead", second)).isNull();
        assertThat(lead(second).path("mergedInto").asText()).isEqualTo(first);
        assertThat(journey.open(first)).containsExactly("assign-visitors");
    }

    @Test
    void whoever_only_looks_alike_is_visited_by_itself() {
        var report = Reports.named(LIULIN);
        report("clerk.liulin", report);
        var other = report("clerk.liulin", report);
        journey.ring(other, "merge-lead");
        journey.submit("clerk.liulin", other, "merge-lead", Map.of("outcome", "NEW", "reason", "同名不同人"));
        assertThat(journey.open(other)).containsExactly("assign-visitors");
    }

    @Test
    void the_clerk_is_reminded_and_the_visitor_does_not_decide() {
        var lead = report("village", Reports.named(LIULIN));
        journey.ring(lead, "lead-clock");
        journey.at(MONDAY);
        journey.submit(
                "clerk.liulin",
                lead,
                "assign-visitors",
                Map.of("visitors", List.of("clerk.liulin", "visitor.liulin"), "plannedOn", "2026-11-24"));
        journey.submit(
                "clerk.liulin",
                lead,
                "visit-home",
                Map.of("outcome", "NOT_FOUND", "visitedAt", "2026-11-23T08:50:00+08:00", "findings", "查无此人"));
        var own = journey.trySubmit(
                "clerk.liulin", lead, "decide-lead", Map.of("outcome", "NOT_FOUND", "reason", "查无此人"));
        assertThat(own.status()).isEqualTo(403);
        journey.submit("clerk2.liulin", lead, "decide-lead", Map.of("outcome", "NOT_FOUND", "reason", "查无此人"));
        assertThat(lead(lead).path("outcome").asText()).isEqualTo("NOT_FOUND");
    }

    private void decide(String lead, String outcome) {
        journey.submit("clerk.liulin", lead, "decide-lead", Map.of("outcome", outcome, "reason", "入户核实属实"));
    }

    private JsonNode lead(String number) {
        var answer = journey.getAs("county.officer", "/leads/" + number);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private String report(String login, ObjectNode report) {
        var who = login.equals("village") ? "clerk.liulin" : login;
        var answer = journey.postAs(who, "/leads", report);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        journey.settle();
        return answer.body().path("number").asText();
    }

    private List<String> limits(String number) {
        var limits = journey.view("clerk.liulin", number).path("deadlines");
        return limits.findParents("kind").stream()
                .map(limit ->
                        limit.path("kind").asText() + " " + limit.path("basis").asText() + " "
                                + limit.path("dueAt").asText().substring(0, 10))
                .toList();
    }
}
