package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Every way through {@code feedback}. */
abstract class FeedbackWalk extends Walk {

    @Test
    void nobody_reached_is_tried_as_often_as_the_parameter_says() {
        var number = answered();
        for (int attempt = 1; attempt <= 3; attempt++) {
            waitsAt("feedback", number, "follow-up");
            journey.submit("clerk.liulin", number, "follow-up", Map.of("outcome", "NOT_REACHED"));
        }
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void the_persons_own_rating_takes_the_place_of_the_call() {
        var application = Applications.quiet(LIULIN);
        var answer = journey.postAs("clerk.liulin", "/applications", application);
        var number = answer.body().path("number").asText();
        journey.settle();
        answer(number);
        var rated = journey.call(
                "clerk.liulin",
                post("/api/v1/public/cases/" + number + "/rating")
                        .header("Query-Code", answer.body().path("queryCode").asText())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"outcome\":\"SATISFIED\",\"rating\":5,\"comment\":\"谢谢\"}"));
        assertThat(rated.status()).as(rated.body().toString()).isBetween(200, 204);
        journey.settle();
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void a_changed_result_is_handled_again_and_told_again() {
        var number = answered();
        notSatisfied(number);
        assertThat(journey.trySubmit(
                                "county.leader",
                                number + "-01",
                                "reconsider",
                                Map.of("outcome", "UPHELD", "reason", "维持"))
                        .status())
                .isEqualTo(403);
        journey.submit(
                "county.leader2", number + "-01", "reconsider", Map.of("outcome", "CHANGED", "reason", "收入计算有误"));
        recognise(number + "-01");
        satisfied(number);
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void an_upheld_result_closes_with_the_remedies_named() {
        var number = answered();
        notSatisfied(number);
        journey.submit("county.leader2", number + "-01", "reconsider", Map.of("outcome", "UPHELD", "reason", "决定正确"));
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void a_late_answer_rings() {
        var number = journey.register(Applications.quiet(LIULIN));
        journey.holdBack("answer-applicant", () -> {
            toTheAnswer(number);
            journey.ring(number, "feedback-clock");
        });
        journey.settle();
        waitsAt("feedback", number, "follow-up");
    }

    private void notSatisfied(String number) {
        journey.submit(
                "clerk.liulin",
                number,
                "follow-up",
                Map.of("outcome", "NOT_SATISFIED", "matters", List.of(number + "-01"), "comment", "金额太低"));
    }

    private String answered() {
        var number = journey.register(Applications.quiet(LIULIN));
        answer(number);
        return number;
    }

    private void answer(String number) {
        toTheAnswer(number);
        waitsAt("feedback", number, "follow-up");
    }

    private void toTheAnswer(String number) {
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD");
        investigate(number);
        recognise(number + "-01");
    }
}
