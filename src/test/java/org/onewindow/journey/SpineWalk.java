package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens around the handling: changes in the household, aid that outlasts the case, extensions. */
abstract class SpineWalk extends Walk {

    @Test
    void a_change_can_ask_for_another_visit_and_no_decision_passes_meanwhile() {
        var number = handling();
        investigate(number);
        journey.submit(
                "clerk.liulin",
                number + "-01",
                "prepare-opinion",
                Map.of("outcome", "AGREE", "result", "DIBAO", "amountYuan", 900, "reason", "符合"));
        publish(number + "-01");
        change(number, "MOVE");
        journey.submit("clerk.liulin", number, "handle-change", Map.of("outcome", "REVISIT", "reason", "搬迁后重新入户"));
        var confirmation = Map.of("outcome", "CONFIRM", "amountYuan", 900, "reason", "同意");
        assertThat(journey.trySubmit("county.leader", number + "-01", "confirm-determination", confirmation)
                        .status())
                .isEqualTo(409);
        visit(number);
        journey.submit("county.leader", number + "-01", "confirm-determination", confirmation);
        satisfied(number);
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void a_change_without_effect_lets_the_case_go_on() {
        var number = handling();
        change(number, "HOSPITAL");
        journey.submit("clerk.liulin", number, "handle-change", Map.of("outcome", "CONTINUE", "reason", "不影响"));
        assertThat(journey.open(number)).containsExactly("assign-visitors", "economic-check");
    }

    @Test
    void the_case_waits_for_aid_that_is_not_closed() {
        var application = Applications.sample(LIULIN);
        var number = journey.register(application);
        accept(number);
        journey.submit(
                "clerk.liulin",
                number,
                "confirm-matters",
                Map.of("matters", List.of("EDUCATION:M2"), "reason", "其余暂不申请"));
        journey.submit("school", number + "-01-R1", "receive-referral", Map.of("outcome", "RECEIVED"));
        journey.submit("school", number + "-01-R1", "handle-referral", Map.of("outcome", "GRANTED"));
        satisfied(number);
        waitsAt("one-window-case", number, "emergency-aid-closed");
        assertThat(journey.state(number)).isEqualTo("HANDLING");
        journey.submit("leader.liulin", number, "decide-relief", Map.of("outcome", "NOT_URGENT", "reason", "已缓解"));
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void an_extension_is_approved_or_refused_by_the_manager() {
        var number = handling();
        ask(number);
        journey.submit(
                "manager.liulin", number + "-E1", "approve-extension", Map.of("outcome", "REFUSED", "reason", "应按期完成"));
        ask(number);
        journey.submit(
                "manager.liulin",
                number + "-E2",
                "approve-extension",
                Map.of("outcome", "APPROVED", "days", 3, "reason", "人户分离"));
        assertThat(journey.find(number, "approve-extension")).isEmpty();
    }

    @Test
    void a_request_for_more_time_lapses_with_its_limit() {
        var number = handling();
        ask(number);
        visit(number);
        assertThat(journey.instance("extension-request", number + "-E1")).isNull();
    }

    private void ask(String number) {
        var deadline = "";
        for (var one : journey.view("clerk.liulin", number).path("deadlines")) {
            if (one.path("kind").asText().equals("HOME_VERIFICATION")) {
                deadline = one.path("id").asText();
            }
        }
        var answer = journey.postAs(
                "clerk.liulin", "/deadlines/" + deadline + "/extension-requests", Map.of("days", 3, "reason", "人户分离"));
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        journey.settle();
    }

    private String handling() {
        var number = journey.register(Applications.quiet(LIULIN));
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD");
        return number;
    }

    private void change(String number, String kind) {
        var answer = journey.postAs(
                "clerk.liulin",
                "/cases/" + number + "/changes",
                Map.of("kind", kind, "member", "M0", "occurredOn", "2026-11-22"));
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        journey.settle();
    }
}
