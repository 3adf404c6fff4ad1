package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.HEWAN;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.notification.Mailbox;
import org.onewindow.notification.Message;
import org.springframework.beans.factory.annotation.Autowired;

/** One case from the window to feedback, first relief on the way. */
abstract class HappyPathWalk extends Walk {

    @Autowired
    private Mailbox mailbox;

    @Test
    void sample_goes_from_registration_to_closed() {
        var number = journey.register(Applications.sample(LIULIN));
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
        assertThat(mailbox.latest("clerk.liulin", Set.of(), 100, Locale.SIMPLIFIED_CHINESE))
                .filteredOn(message -> message.caseNumber().equals(number))
                .extracting(Message::text)
                .containsExactlyInAnyOrder(
                        "低收入人口认定（" + number + "-01）已有结果：最低生活保障。",
                        "医疗救助（" + number + "-02）已有结果：批准。",
                        "教育救助（" + number + "-03）已有结果：批准。");
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
}
