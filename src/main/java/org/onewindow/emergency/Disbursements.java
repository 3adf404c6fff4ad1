package org.onewindow.emergency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.Conflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the payment of a held grant and registers what came of it. The money is posted as paid only then. */
@Service
@Transactional
public class Disbursements {

    private final GrantStore grants;
    private final PaymentStore payments;
    private final ReserveFunds funds;
    private final Deadlines deadlines;
    private final Parameters parameters;
    private final ReliefNews news;
    private final Seal seal;
    private final Clock clock;

    Disbursements(
            GrantStore grants,
            PaymentStore payments,
            ReserveFunds funds,
            Deadlines deadlines,
            Parameters parameters,
            ReliefNews news,
            Seal seal,
            Clock clock) {
        this.grants = grants;
        this.payments = payments;
        this.funds = funds;
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.news = news;
        this.seal = seal;
        this.clock = clock;
    }

    /** Makes the payment order of the next attempt; none while one is open or after one was paid. */
    public void order(String number) {
        var grant = grants.get(number);
        var earlier = payments.findByGrantNumberOrderByAttempt(number);
        if (grant.state() != GrantState.HELD || open(earlier) != null) {
            return;
        }
        payments.save(Payment.order(number, earlier.size() + 1, grant.amount(), clock.instant()));
        news.event(grant, "payment-ordered", ReliefNews.SYSTEM);
    }

    /** Help was handed over: that meets the three days of 小额快救. */
    public void paid(String number, Handover handover) {
        var grant = grants.get(number);
        var now = clock.instant();
        ordered(number)
                .paid(
                        handover.by(),
                        now,
                        handover.secondHandler(),
                        seal.text(handover.receivedBy()),
                        seal.text(handover.voucher()));
        funds.pay(grant.fund(), number, grant.amount(), handover.by());
        grant.pay(now);
        deadlines.meet(DeadlineKind.RELIEF, number, now);
        news.event(grant, "payment-paid", handover.by());
        news.letter(grant, "relief-paid");
    }

    /** The bank refused, or the goods did not come: the same grant is tried again. */
    public void failed(String number, String by, String reason) {
        var grant = grants.get(number);
        ordered(number).missed(Payment.State.FAILED, by, clock.instant(), seal.text(reason));
        news.event(grant, "payment-failed", by);
        news.notice(grant, "clerk", grant.office(), "payment-failed");
    }

    /** Nobody came for it: tried {@code relief.collect_attempts} times, then what was held is released. */
    public DisbursementOutcome notCollected(String number, String by, String reason) {
        var grant = grants.get(number);
        ordered(number).missed(Payment.State.NOT_COLLECTED, by, clock.instant(), seal.text(reason));
        news.event(grant, "payment-not-collected", by);
        var missed = payments.findByGrantNumberOrderByAttempt(number).stream()
                .filter(payment -> payment.state() == Payment.State.NOT_COLLECTED)
                .count();
        if (missed < parameters.whole("relief.collect_attempts", grant.office(), LocalDate.now(clock))) {
            news.letter(grant, "relief-collect-again");
            return DisbursementOutcome.AGAIN;
        }
        release(grant, by);
        return DisbursementOutcome.RELEASED;
    }

    private void release(ReliefGrant grant, String by) {
        funds.release(grant.fund(), grant.number(), grant.amount(), by);
        grant.become(GrantState.RELEASED);
        deadlines.cancel(DeadlineKind.RELIEF, grant.number());
        news.event(grant, "relief-released", by);
        news.letter(grant, "relief-released");
    }

    private Payment ordered(String number) {
        var payment = open(payments.findByGrantNumberOrderByAttempt(number));
        if (payment == null) {
            throw new Conflict("payment-registered", number);
        }
        return payment;
    }

    private static @Nullable Payment open(List<Payment> payments) {
        return payments.stream()
                .filter(payment -> payment.state() == Payment.State.ORDERED)
                .findFirst()
                .orElse(null);
    }
}
