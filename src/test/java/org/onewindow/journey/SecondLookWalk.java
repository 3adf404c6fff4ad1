package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.HEWAN;
import static org.onewindow.journey.Townships.LIULIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** What was answered, asked for or arranged already, and is looked at once more. */
abstract class SecondLookWalk extends Walk {

    @Test
    void a_referred_matter_is_asked_again_once_and_then_the_remedies_are_named() {
        var number = school();
        reply(number + "-01-R1", Map.of("outcome", "NOT_GRANTED", "reason", "名额已满"));
        notSatisfied(number);
        assertThat(referral(number + "-01-R2").path("reconsideration").asBoolean())
                .isTrue();
        reply(number + "-01-R2", Map.of("outcome", "GRANTED", "amountYuan", 500));

        var again = journey.trySubmit("clerk.liulin", number, "follow-up", dissatisfaction(number));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.code(0)).isEqualTo("reconsidered-once");
        satisfied(number);
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void asking_again_ends_the_wait_on_the_list() {
        var number = school();
        reply(number + "-01-R1", Map.of("outcome", "WAITLISTED", "expectedOn", "2027-03-01"));
        notSatisfied(number);
        assertThat(journey.postAs("school", "/referrals/" + number + "-01-R1/reply", Map.of("outcome", "GRANTED"))
                        .status())
                .isEqualTo(409);
        reply(number + "-01-R2", Map.of("outcome", "GRANTED", "amountYuan", 500));
        satisfied(number);
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void an_own_rating_of_discontent_looks_at_every_matter_and_is_taken_once() {
        var answer = journey.postAs("clerk.liulin", "/applications", quietSample());
        var number = answer.body().path("number").asText();
        journey.settle();
        accept(number);
        confirmSchoolOnly(number);
        reply(number + "-01-R1", Map.of("outcome", "NOT_GRANTED", "reason", "名额已满"));
        var code = answer.body().path("queryCode").asText();

        assertThat(rate(number, code)).isBetween(200, 204);
        journey.settle();
        assertThat(rate(number, code)).isEqualTo(409);

        reply(number + "-01-R2", Map.of("outcome", "GRANTED", "amountYuan", 500));
        assertThat(rate(number, code)).isBetween(200, 204);
        journey.settle();
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void a_department_works_over_its_own_doors_as_in_the_task_list() {
        var number = school();
        var referral = "/referrals/" + number + "-01-R1";
        assertThat(journey.postAs("medical", referral + "/receipt", Map.of()).status())
                .isEqualTo(404);
        assertThat(journey.postAs("school", referral + "/return", Map.of()).code(0))
                .isEqualTo("required");
        assertThat(journey.postAs(
                                "school", referral + "/return", Map.of("reason", "他校学生", "proposedOffice", "990101-jy"))
                        .status())
                .isEqualTo(200);
        journey.settle();
        assertThat(journey.postAs("school", referral + "/receipt", Map.of()).status())
                .isEqualTo(409);
        journey.submit("clerk.liulin", number + "-01", "reassign-matter", Map.of("office", "990101-school-1"));

        var next = "/referrals/" + number + "-01-R2";
        assertThat(journey.postAs("school", next + "/receipt", Map.of()).status())
                .isEqualTo(200);
        journey.settle();
        var unknown = journey.postAs("school", next + "/reply", Map.of("outcome", "GRANTED", "amount", 1));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(journey.postAs("school", next + "/reply", Map.of("outcome", "GRANTED", "amountYuan", 500))
                        .status())
                .isEqualTo(200);
        journey.settle();
        assertThat(referral(number + "-01-R2").path("state").asText()).isEqualTo("REPLIED");
        satisfied(number);
    }

    @Test
    void a_withdrawn_application_calls_the_visit_asked_elsewhere_back() {
        var number = journey.register(Applications.quiet(LIULIN));
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD");
        journey.submit("clerk.liulin", number, "assign-visitors", Map.of("otherOffice", HEWAN));
        journey.submit("clerk.hewan", number + "-V1-R1", "receive-referral", Map.of("outcome", "RECEIVED"));

        var answer = journey.postAs(
                "clerk.liulin",
                "/cases/" + number + "/withdrawal",
                Map.of("all", true, "by", "APPLICANT", "reason", "本人撤回"));
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        journey.settle();

        assertThat(journey.open(number)).isEmpty();
        assertThat(journey.instance("referral-handling", number + "-V1-R1")).isNull();
        assertThat(journey.state(number)).isEqualTo("WITHDRAWN");
    }

    @Test
    void who_may_not_visit_is_told_and_the_task_stays() {
        var number = journey.register(Applications.quiet(LIULIN));
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD");

        assertThat(refusal(number, Map.of("visitors", List.of("visitor.liulin", "visitor.liulin"))))
                .isEqualTo("two-visitors");
        assertThat(refusal(number, Map.of("visitors", List.of("visitor.liulin", "visitor.hewan"))))
                .isEqualTo("not-a-visitor");
        assertThat(refusal(number, Map.of("otherOffice", LIULIN))).isEqualTo("not-another-township");
        assertThat(refusal(number, Map.of())).isEqualTo("required");
        var two = List.of("visitor.liulin", "visitor2.liulin");
        assertThat(refusal(number, Map.of("visitors", two, "plannedOn", "2026-11-22")))
                .isEqualTo("planned-in-past");
        assertThat(refusal(number, Map.of("visitors", two, "recorder", "clerk.liulin")))
                .isEqualTo("recorder-not-visiting");
        assertThat(journey.find(number, "assign-visitors")).hasSize(1);
    }

    private String refusal(String number, Map<String, ?> values) {
        var answer = journey.trySubmit("clerk.liulin", number, "assign-visitors", values);
        assertThat(answer.status()).isEqualTo(422);
        return answer.code(0);
    }

    private int rate(String number, String code) {
        return journey.call(
                        "clerk.liulin",
                        post("/api/v1/public/cases/" + number + "/rating")
                                .header("Query-Code", code)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"outcome\":\"NOT_SATISFIED\",\"rating\":1,\"comment\":\"不公平\"}"))
                .status();
    }

    private void notSatisfied(String number) {
        journey.submit("clerk.liulin", number, "follow-up", dissatisfaction(number));
    }

    private static Map<String, ?> dissatisfaction(String number) {
        return Map.of("outcome", "NOT_SATISFIED", "matters", List.of(number + "-01"), "comment", "不公平");
    }

    private void reply(String referral, Map<String, ?> values) {
        journey.submit("school", referral, "receive-referral", Map.of("outcome", "RECEIVED"));
        journey.submit("school", referral, "handle-referral", values);
    }

    private JsonNode referral(String number) {
        for (var item : journey.getAs("school", "/referrals").body().path("items")) {
            if (item.path("number").asText().equals(number)) {
                return item;
            }
        }
        throw new AssertionError("No referral " + number);
    }

    private static ObjectNode quietSample() {
        var application = Applications.sample(LIULIN);
        application.remove("emergency");
        return application;
    }

    private String school() {
        var number = journey.register(quietSample());
        accept(number);
        confirmSchoolOnly(number);
        return number;
    }

    private void confirmSchoolOnly(String number) {
        journey.submit(
                "clerk.liulin",
                number,
                "confirm-matters",
                Map.of("matters", List.of("EDUCATION:M2"), "reason", "其余暂不申请"));
    }
}
