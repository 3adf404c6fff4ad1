package org.onewindow.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;
import org.onewindow.shared.Problem;

class ReferralTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final byte[] SEALED = {1};
    private static final ReferralReply GRANTED =
            new ReferralReply(ReplyOutcome.GRANTED, null, new Money(50_000), null, null);
    private static final ReferralReply WAITLISTED =
            new ReferralReply(ReplyOutcome.WAITLISTED, null, null, null, LocalDate.of(2027, 3, 1));

    @Test
    void sendings_of_one_matter_are_numbered() {
        var request = request();

        assertThat(request.send(1, NOW).number()).isEqualTo("990101101-2026-000001-02-R1");
        assertThat(request.send(2, NOW).number()).isEqualTo("990101101-2026-000001-02-R2");
    }

    @Test
    void the_second_return_calls_for_coordination() {
        var request = request();

        assertThat(request.countReturn()).isFalse();
        assertThat(request.countReturn()).isTrue();
    }

    @Test
    void a_return_after_coordination_is_refused() {
        var request = request();
        request.coordinate("990101-yb", null, "coordinator");
        var referral = request.send(3, NOW);

        assertThatThrownBy(() -> referral.returnIt(SEALED, null, "medical", NOW))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("referral-return-after-coordination"));
        assertThat(referral.view().state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void asking_again_counts_returns_afresh_and_is_marked() {
        var request = request();
        request.countReturn();
        request.coordinate("990101-yb", null, "coordinator");

        request.askAgain();
        var referral = request.send(2, NOW);

        assertThat(referral.view().reconsideration()).isTrue();
        assertThat(referral.view().coordinated()).isFalse();
        assertThat(request.countReturn()).isFalse();
    }

    @Test
    void a_wait_listed_answer_is_replaced_once_by_the_final_one() {
        var referral = received();
        referral.reply(WAITLISTED, null, null, "medical", NOW);
        assertThat(referral.waiting()).isTrue();

        referral.reply(GRANTED, null, null, "medical", NOW);

        assertThat(referral.waiting()).isFalse();
        assertThat(referral.view().outcome()).isEqualTo(ReplyOutcome.GRANTED);
        assertThatThrownBy(() -> referral.reply(GRANTED, null, null, "medical", NOW))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_recalled_referral_takes_no_reply() {
        var referral = received();

        assertThat(referral.recall(NOW)).isTrue();

        assertThatThrownBy(() -> referral.reply(GRANTED, null, null, "medical", NOW))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo("referral-recalled"));
    }

    @Test
    void an_answered_referral_is_not_recalled_but_a_waiting_one_is() {
        var answered = received();
        answered.reply(GRANTED, null, null, "medical", NOW);
        var waiting = received();
        waiting.reply(WAITLISTED, null, null, "medical", NOW);

        assertThat(answered.recall(NOW)).isFalse();
        assertThat(waiting.recall(NOW)).isTrue();
    }

    @Test
    void only_a_received_referral_is_answered() {
        var referral = request().send(1, NOW);

        assertThatThrownBy(() -> referral.reply(GRANTED, null, null, "medical", NOW))
                .isInstanceOf(Conflict.class);
    }

    private static Referral received() {
        var referral = request().send(1, NOW);
        referral.receive("medical", NOW);
        return referral;
    }

    private static ReferralRequest request() {
        return new ReferralRequest(
                "990101101-2026-000001-02", "990101101-2026-000001", "MEDICAL", "M1", "990101101", "990101-yb");
    }
}
