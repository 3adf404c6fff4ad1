package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.DONGGUAN;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.emergency.EmptiedReserve;
import org.onewindow.sealing.Sealing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through {@code emergency-aid} and {@code relief-payment}. */
abstract class EmergencyWalk extends Walk {

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Sealing sealing;

    @Autowired
    EmptiedReserve reserve;

    @Test
    void not_urgent_after_all_ends_without_aid() {
        var number = journey.register(Applications.sample(LIULIN));
        journey.submit("leader.liulin", number, "decide-relief", Map.of("outcome", "NOT_URGENT", "reason", "已有其他救助"));
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void the_county_decides_above_the_townships_cap_and_a_conference_beyond_the_maximum() {
        var number = journey.register(Applications.sample(LIULIN));
        var above = journey.trySubmit("leader.liulin", number, "decide-relief", grant(2000.01));
        assertThat(above.status()).isEqualTo(422);
        assertThat(above.code(0)).isEqualTo("above-township-cap");
        journey.submit("leader.liulin", number, "decide-relief", Map.of("outcome", "TO_COUNTY", "reason", "金额较大"));
        journey.submit(
                "county.leader", number, "county-decide-relief", Map.of("outcome", "CONFERENCE", "reason", "情况复杂"));
        journey.submit(
                "coordinator",
                number,
                "case-conference",
                Map.of("outcome", "GRANT", "amountYuan", 8000, "minutes", "一致同意", "attendees", "民政、财政、医保"));
        paid(number);
        formalities(number);
        journey.submit("county.leader2", number, "review-relief", Map.of("outcome", "CONFIRMED"));
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void the_county_may_refuse() {
        var number = journey.register(Applications.sample(LIULIN));
        journey.submit("leader.liulin", number, "decide-relief", Map.of("outcome", "TO_COUNTY", "reason", "请县级决定"));
        journey.submit("county.leader", number, "county-decide-relief", Map.of("outcome", "REFUSE", "reason", "不符合条件"));
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void where_no_leader_of_the_township_may_decide_the_county_does() {
        var application = Applications.sample(DONGGUAN);
        var applicant = application.path("applicant").path("idNumber").asText();
        fileRelative("leader.dongguan", applicant);
        fileRelative("leader2.dongguan", applicant);
        var number = journey.register(application);
        assertThat(journey.find(number, "decide-relief")).isEmpty();
        journey.submit("county.leader", number, "county-decide-relief", grant(800));
        assertThat(journey.find(number, "register-disbursement")).hasSize(1);
    }

    @Test
    void small_fast_relief_ends_with_the_payment() {
        var number = journey.register(Applications.sample(LIULIN));
        journey.submit("leader.liulin", number, "decide-relief", grant(500));
        paid(number);
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void a_failed_payment_is_tried_again_under_the_same_grant() {
        var number = journey.register(Applications.sample(LIULIN));
        journey.submit("leader.liulin", number, "decide-relief", grant(500));
        journey.submit("clerk.liulin", number, "register-disbursement", Map.of("outcome", "FAILED", "reason", "账号有误"));
        paid(number);
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void money_nobody_collects_is_released() {
        var number = journey.register(Applications.sample(LIULIN));
        journey.submit("leader.liulin", number, "decide-relief", grant(500));
        while (!journey.find(number, "register-disbursement").isEmpty()) {
            journey.submit(
                    "clerk.liulin",
                    number,
                    "register-disbursement",
                    Map.of("outcome", "NOT_COLLECTED", "reason", "联系不上"));
        }
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void an_exhausted_reserve_asks_the_county_to_advance() {
        exhausted(LIULIN, () -> {
            var number = journey.register(Applications.sample(LIULIN));
            journey.submit("leader.liulin", number, "decide-relief", grant(800));
            journey.submit("county.leader", number, "county-advance", Map.of("outcome", "ADVANCE", "reason", "先行拨付"));
            paid(number);
        });
    }

    @Test
    void the_county_may_refuse_to_advance() {
        exhausted(LIULIN, () -> {
            var number = journey.register(Applications.sample(LIULIN));
            journey.submit("leader.liulin", number, "decide-relief", grant(800));
            journey.submit("county.leader", number, "county-advance", Map.of("outcome", "REFUSE", "reason", "不予拨付"));
            assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
        });
    }

    @Test
    void approval_by_phone_is_confirmed_beside_the_payment() {
        var number = byPhone();
        journey.submit("leader.liulin", number, "confirm-phone-approval", Map.of("outcome", "CONFIRMED"));
        paid(number);
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void a_denied_approval_is_reported_and_reviewed_even_below_the_fast_cap() {
        var number = byPhone();
        journey.submit(
                "leader.liulin", number, "confirm-phone-approval", Map.of("outcome", "DENIED", "reason", "未曾同意"));
        paid(number);
        assertThat(journey.find(number, "record-emergency-end")).hasSize(1);
    }

    @Test
    void more_aid_is_decided_anew() {
        var number = reviewable();
        journey.submit(
                "leader2.liulin",
                number,
                "review-relief",
                Map.of("outcome", "MORE_AID", "amountYuan", 300, "reason", "仍有困难"));
        journey.submit("leader.liulin", number, "decide-relief", grant(300));
        paid(number);
        formalities(number);
        journey.submit(
                "leader2.liulin", number, "review-relief", Map.of("outcome", "NOT_ELIGIBLE", "reason", "如实申报,不追回"));
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void suspected_fraud_is_recovered_by_the_county_after_hearing() {
        var number = reviewable();
        journey.submit(
                "leader2.liulin", number, "review-relief", Map.of("outcome", "SUSPECTED_FRAUD", "reason", "隐瞒收入"));
        var unheard = journey.trySubmit(
                "county.leader", number, "decide-recovery", Map.of("outcome", "RECOVER", "reason", "追回"));
        assertThat(unheard.status()).isEqualTo(422);
        journey.submit(
                "county.leader",
                number,
                "decide-recovery",
                Map.of("outcome", "RECOVER", "heard", true, "reason", "已听取陈述"));
        assertThat(journey.instance("emergency-aid", number + "-G1")).isNull();
    }

    @Test
    void the_request_for_aid_can_be_withdrawn_until_it_is_decided() {
        var number = journey.register(Applications.sample(LIULIN));
        var answer = journey.postAs(
                "clerk.liulin",
                "/cases/" + number + "/withdrawal",
                Map.of("all", true, "by", "APPLICANT", "reason", "本人撤回"));
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        journey.settle();
        assertThat(journey.open(number)).isEmpty();
        assertThat(journey.state(number)).isEqualTo("WITHDRAWN");
    }

    @Test
    void both_clocks_of_relief_ring() {
        var number = journey.register(Applications.sample(LIULIN));
        journey.ring(number + "-G1", "relief-response-clock");
        journey.ring(number + "-G1", "relief-clock");
        journey.submit("leader.liulin", number, "decide-relief", grant(500));
        paid(number);
    }

    /** Empties the township's reserve for a while, through its own ledger account. */
    private void exhausted(String office, Runnable steps) {
        var refill = reserve.empty(office);
        try {
            steps.run();
        } finally {
            refill.run();
        }
    }

    private void fileRelative(String staff, String idNumber) {
        sql.update(
                "insert into relative_filing (staff, person_hash, relation) values (?, ?, 'SIBLING')",
                staff,
                sealing.hash(idNumber));
    }

    private String byPhone() {
        var number = journey.register(Applications.sample(LIULIN));
        var task = journey.task(number, "decide-relief");
        var values = new HashMap<String, Object>(grant(500));
        values.put("phoneApproval", Map.of("by", "leader.liulin", "at", "2026-11-23T08:30:00+08:00"));
        var answer = journey.postAs("clerk.liulin", "/tasks/" + task.getId() + "/submission", values);
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        journey.settle();
        return number;
    }

    private String reviewable() {
        var number = journey.register(Applications.sample(LIULIN));
        journey.submit("leader.liulin", number, "decide-relief", grant(800));
        paid(number);
        formalities(number);
        return number;
    }

    static Map<String, Object> grant(double yuan) {
        return Map.of("outcome", "GRANT", "amountYuan", yuan, "form", "BANK", "payee", "APPLICANT", "reason", "突发重病");
    }

    private void paid(String number) {
        journey.submit(
                "clerk.liulin",
                number,
                "register-disbursement",
                Map.of("outcome", "PAID", "secondHandler", "clerk2.liulin", "receivedBy", "本人", "voucher", "PZ-1"));
    }

    private void formalities(String number) {
        journey.submit("clerk.liulin", number, "record-emergency-end", Map.of("endedOn", "2026-11-23"));
        journey.submit("clerk.liulin", number, "complete-formalities", Map.of("explanation", "手续已补齐"));
    }
}
