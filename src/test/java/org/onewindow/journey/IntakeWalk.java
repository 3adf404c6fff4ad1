package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code intake}. */
abstract class IntakeWalk extends Walk {

    private static final Map<String, Object> SUPPLEMENT =
            Map.of("outcome", "SUPPLEMENT", "missing", List.of("DIAGNOSIS"), "reason", "缺诊断证明");

    @Test
    void not_accepting_needs_a_second_signature() {
        var number = journey.register(Applications.quiet(LIULIN));
        var refusal = Map.of("outcome", "NOT_ACCEPTED", "ground", "NOT_OUR_PLACE", "reason", "户籍在外县");
        journey.submit("clerk.liulin", number, "check-application", refusal);
        journey.submit("leader.liulin", number, "countersign-refusal", Map.of("outcome", "DISAGREE", "reason", "请再核对"));
        waitsAt("intake", number, "check-application");
        journey.submit("clerk.liulin", number, "check-application", refusal);
        journey.submit("leader.liulin", number, "countersign-refusal", Map.of("outcome", "AGREE"));
        assertThat(journey.state(number)).isEqualTo("NOT_ACCEPTED");
        assertThat(journey.instance("one-window-case", number)).isNull();
    }

    @Test
    void papers_in_time_resume_the_check_after_a_reminder() {
        var number = journey.register(Applications.quiet(LIULIN));
        journey.submit("clerk.liulin", number, "check-application", SUPPLEMENT);
        assertThat(journey.state(number)).isEqualTo("SUPPLEMENTING");
        journey.ring(number, "supplement-limit");
        waitsAt("intake", number, "await-supplement");
        bringPapers(number);
        waitsAt("intake", number, "check-application");
        accept(number);
        assertThat(journey.state(number)).isEqualTo("HANDLING");
    }

    @Test
    void at_the_limit_the_clerk_calls_before_anything_ends() {
        var number = journey.register(Applications.quiet(LIULIN));
        journey.submit("clerk.liulin", number, "check-application", SUPPLEMENT);
        toTheLimit(number);
        journey.ring(number, "contact-applicant");
        journey.submit("clerk.liulin", number, "contact-applicant", Map.of("outcome", "EXTEND"));
        toTheLimit(number);
        bringPapers(number);
        waitsAt("intake", number, "check-application");
        assertThat(journey.find(number, "contact-applicant")).isEmpty();
    }

    @Test
    void the_office_helps_to_get_the_papers() {
        var number = journey.register(Applications.quiet(LIULIN));
        journey.submit("clerk.liulin", number, "check-application", SUPPLEMENT);
        toTheLimit(number);
        journey.submit("clerk.liulin", number, "contact-applicant", Map.of("outcome", "HELP"));
        waitsAt("intake", number, "check-application");
    }

    @Test
    void only_the_applicants_word_ends_a_silent_case() {
        var number = journey.register(Applications.quiet(LIULIN));
        journey.submit("clerk.liulin", number, "check-application", SUPPLEMENT);
        toTheLimit(number);
        journey.submit("clerk.liulin", number, "contact-applicant", Map.of("outcome", "END"));
        assertThat(journey.state(number)).isEqualTo("ENDED");
    }

    @Test
    void the_check_is_warned_before_and_escalated_after_its_limit() {
        var number = journey.register(Applications.quiet(LIULIN));
        journey.ring(number, "check-clock");
        journey.ring(number, "check-clock");
        assertThat(deadline(number, "CHECK")).isEqualTo("BREACHED");
        journey.ring(number, "check-clock");
        accept(number);
        assertThat(deadline(number, "CHECK")).isEqualTo("BREACHED");
    }

    private String deadline(String number, String kind) {
        for (var deadline : journey.view("clerk.liulin", number).path("deadlines")) {
            if (deadline.path("kind").asText().equals(kind)) {
                return deadline.path("state").asText();
            }
        }
        return "";
    }

    private void toTheLimit(String number) {
        while (journey.find(number, "contact-applicant").isEmpty()) {
            journey.ring(number, "supplement-limit");
        }
    }

    private void bringPapers(String number) {
        var answer = journey.postAs(
                "clerk.liulin",
                "/cases/" + number + "/supplements",
                Map.of("papers", List.of(Map.of("code", "DIAGNOSIS", "documentId", journey.upload(number)))));
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        journey.settle();
    }
}
