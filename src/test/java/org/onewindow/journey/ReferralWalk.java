package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code referral} and {@code referral-handling}. */
abstract class ReferralWalk extends Walk {

    @Test
    void the_second_return_goes_to_the_county_and_then_it_stays() {
        var number = school();
        var matter = number + "-01";
        returned("school", matter + "-R1");
        journey.submit("clerk.liulin", matter, "reassign-matter", Map.of("office", "990101-jy"));
        returned("education", matter + "-R2");
        journey.submit("coordinator", matter, "coordinate", Map.of("leadOffice", "990101-jy", "minutes", "由教育部门牵头"));
        var again = journey.trySubmit(
                "education", matter + "-R3", "receive-referral", Map.of("outcome", "RETURNED", "reason", "不属于我局"));
        assertThat(again.status()).isIn(409, 422);
        journey.submit("education", matter + "-R3", "receive-referral", Map.of("outcome", "RECEIVED"));
        journey.submit(
                "education", matter + "-R3", "handle-referral", Map.of("outcome", "NOT_GRANTED", "reason", "已享受免费政策"));
        assertThat(journey.find(number, "follow-up")).hasSize(1);
    }

    @Test
    void a_waitlisted_matter_is_answered_now_and_settled_later() {
        var number = school();
        var referral = number + "-01-R1";
        journey.submit("school", referral, "receive-referral", Map.of("outcome", "RECEIVED"));
        journey.submit(
                "school",
                referral,
                "handle-referral",
                Map.of("outcome", "WAITLISTED", "reason", "下学期安排", "expectedOn", "2027-03-01"));
        satisfied(number);
        assertThat(journey.state(number)).isEqualTo("CLOSED_TRACKING");
        journey.submit("school", referral, "handle-referral", Map.of("outcome", "GRANTED", "amountYuan", 500));
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void a_recalled_referral_takes_no_reply() {
        var number = school();
        var referral = number + "-01-R1";
        journey.submit("school", referral, "receive-referral", Map.of("outcome", "RECEIVED"));
        var answer = journey.postAs(
                "clerk.liulin",
                "/cases/" + number + "/withdrawal",
                Map.of("all", true, "by", "APPLICANT", "reason", "本人撤回"));
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        journey.settle();
        assertThat(journey.postAs("school", "/referrals/" + referral + "/reply", Map.of("outcome", "GRANTED"))
                        .status())
                .isEqualTo(409);
        assertThat(journey.state(number)).isEqualTo("WITHDRAWN");
    }

    /** A case whose only matter is the school's own aid: nothing to investigate. */
    private String school() {
        var application = Applications.sample(LIULIN);
        application.remove("emergency");
        var number = journey.register(application);
        accept(number);
        journey.submit(
                "clerk.liulin",
                number,
                "confirm-matters",
                Map.of("matters", List.of("EDUCATION:M2"), "reason", "其余暂不申请"));
        assertThat(journey.find(number, "assign-visitors")).isEmpty();
        return number;
    }

    private void returned(String officer, String referral) {
        journey.submit(
                officer,
                referral,
                "receive-referral",
                Map.of("outcome", "RETURNED", "reason", "不属于我单位", "proposedOffice", "990101-jy"));
    }
}
