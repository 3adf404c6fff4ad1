package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.HEWAN;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One case from the window to feedback, first relief on the way. */
abstract class HappyPathWalk extends Walk {

    @Autowired
    Invariants invariants;

    @Test
    void sample_goes_from_registration_to_closed_and_the_engine_learns_nothing_of_its_people() {
        var application = Applications.sample(LIULIN);
        var number = journey.register(application);
        waitsAt("one-window-case", number, "intake");
        waitsAt("relief-decision", number + "-G1", "decide-relief");

        relieve(number, "leader.liulin", "clerk.liulin", "clerk2.liulin");
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD", "MEDICAL:M1", "EDUCATION:M2");
        assertThat(journey.open(number))
                .containsExactly("assign-visitors", "economic-check", "receive-referral", "record-emergency-end");
        investigate(number);
        recognise(number + "-01");
        serve(number + "-01");
        announce(number + "-01");

        journey.submit(
                "medical",
                number + "-02-R1",
                "receive-referral",
                Map.of("outcome", "RETURNED", "reason", "应由民政先行确认", "proposedOffice", "990101-yb"));
        journey.submit("clerk.liulin", number + "-02", "reassign-matter", Map.of("office", "990101-yb"));
        reply("medical", number + "-02-R2", "GRANTED");
        reply("school", number + "-03-R1", "GRANTED");
        satisfied(number);
        review(number, "leader2.liulin");

        assertThat(journey.state(number)).isEqualTo("CLOSED");
        assertThat(journey.open(number)).isEmpty();
        invariants.engineKnowsNothingOf(secrets(application));
    }

    @Test
    void in_a_township_with_one_leader_the_county_reviews() {
        var number = journey.register(Applications.sample(HEWAN));
        relieve(number, "leader.hewan", "clerk.hewan", "visitor.hewan");
        journey.submit("clerk.hewan", number, "record-emergency-end", Map.of("endedOn", "2026-11-23"));
        journey.submit("clerk.hewan", number, "complete-formalities", Map.of("explanation", "已补齐"));
        assertThat(journey.trySubmit("leader.hewan", number, "review-relief", Map.of("outcome", "CONFIRMED"))
                        .status())
                .isEqualTo(403);
        journey.submit("county.leader", number, "review-relief", Map.of("outcome", "CONFIRMED"));
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    private void relieve(String number, String leader, String clerk, String second) {
        journey.submit(
                leader,
                number,
                "decide-relief",
                Map.of(
                        "outcome",
                        "GRANT",
                        "amountYuan",
                        800.00,
                        "form",
                        "BANK",
                        "payee",
                        "APPLICANT",
                        "reason",
                        "突发重病"));
        journey.submit(
                clerk,
                number,
                "register-disbursement",
                Map.of("outcome", "PAID", "secondHandler", second, "receivedBy", "本人", "voucher", "PZ-1"));
    }

    private void review(String number, String leader) {
        journey.submit("clerk.liulin", number, "record-emergency-end", Map.of("endedOn", "2026-11-23"));
        journey.submit("clerk.liulin", number, "complete-formalities", Map.of("explanation", "情况属实,手续已补齐"));
        assertThat(journey.trySubmit("leader.liulin", number, "review-relief", Map.of("outcome", "CONFIRMED"))
                        .status())
                .isEqualTo(403);
        journey.submit(leader, number, "review-relief", Map.of("outcome", "CONFIRMED"));
    }

    private void reply(String officer, String referral, String outcome) {
        journey.submit(officer, referral, "receive-referral", Map.of("outcome", "RECEIVED"));
        journey.submit(
                officer, referral, "handle-referral", Map.of("outcome", outcome, "result", "已落实", "amountYuan", 500));
    }

    private static List<String> secrets(com.fasterxml.jackson.databind.node.ObjectNode application) {
        var secrets = new ArrayList<String>();
        var applicant = application.path("applicant");
        List.of("name", "idNumber", "phone", "address")
                .forEach(it -> secrets.add(applicant.path(it).asText()));
        application.path("household").forEach(member -> {
            secrets.add(member.path("name").asText());
            secrets.add(member.path("idNumber").asText());
        });
        secrets.add(application.path("story").asText());
        secrets.add("突发重病");
        secrets.add("与申报一致");
        return secrets;
    }
}
