package org.onewindow.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;

class ReliefGrantTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Money AMOUNT = new Money(80_000);

    @Test
    void number_follows_the_case_and_the_round() {
        assertThat(aGrant().number()).isEqualTo("990101101-2026-000001-G1");
    }

    @Test
    void granted_without_a_proposal_goes_by_bank_to_the_applicant() {
        var view = granted(aGrant()).view();

        assertThat(view.form()).isEqualTo(Form.BANK);
        assertThat(view.payee()).isEqualTo(Payee.APPLICANT);
        assertThat(view.amount()).isEqualTo(AMOUNT);
    }

    @Test
    void conference_keeps_the_form_that_the_county_proposed() {
        var grant = aGrant();
        grant.propose(new Wish(AMOUNT, Form.CASH, null, Payee.AGENT), null);

        var view = granted(grant).view();

        assertThat(view.form()).isEqualTo(Form.CASH);
        assertThat(view.payee()).isEqualTo(Payee.AGENT);
    }

    @Test
    void decided_grant_cannot_be_decided_again() {
        var grant = granted(aGrant());

        assertThatThrownBy(() -> granted(grant)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> grant.become(GrantState.WITHDRAWN)).isInstanceOf(Conflict.class);
    }

    @Test
    void paid_grant_is_paid_once_and_never_released() {
        var grant = granted(aGrant());
        grant.hold("990101101", 2026);
        grant.pay(NOW);

        assertThatThrownBy(() -> grant.pay(NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> grant.become(GrantState.RELEASED)).isInstanceOf(Conflict.class);
    }

    @Test
    void leader_answers_a_phone_approval_once() {
        var grant = granted(aGrant());
        grant.awaitConfirmation();

        assertThat(grant.answerPhone(false)).isTrue();
        assertThat(grant.phoneDenied()).isTrue();
        assertThat(grant.answerPhone(true)).isFalse();
        assertThat(grant.phoneDenied()).isTrue();
    }

    @Test
    void recovery_is_posted_once() {
        var grant = granted(aGrant());

        assertThat(grant.recover(NOW)).isTrue();
        assertThat(grant.recover(NOW)).isFalse();
    }

    private static ReliefGrant aGrant() {
        return ReliefGrant.open("990101101-2026-000001", 1, "990101101", 80_000L, NOW);
    }

    private static ReliefGrant granted(ReliefGrant grant) {
        grant.grant(AMOUNT, Level.TOWNSHIP, "990101101", "leader.liulin", NOW);
        return grant;
    }
}
