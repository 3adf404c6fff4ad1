package org.onewindow.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;

/** One grant of emergency aid, from its opening to the review after the emergency. */
@Entity
@Table(name = "relief_grant")
class ReliefGrant {

    /** Approval by phone, until the leader has confirmed or denied it. */
    enum Phone {
        PENDING,
        CONFIRMED,
        DENIED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;
    private String caseNumber;
    private int round;
    private String office;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    private @Nullable Long proposedFen;
    private @Nullable Long amountFen;

    @Enumerated(EnumType.STRING)
    private @Nullable Form form;

    private byte @Nullable [] goodsSealed;

    @Enumerated(EnumType.STRING)
    private @Nullable Payee payee;

    private @Nullable String grantingOffice;

    @Column
    private @Nullable String decidedBy;

    @Column
    private @Nullable Instant decidedAt;

    private @Nullable String fundOffice;
    private @Nullable Integer fundYear;

    @Enumerated(EnumType.STRING)
    private @Nullable Phone phoneState;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    private @Nullable Instant paidAt;

    @Column
    private @Nullable LocalDate emergencyEndedOn;

    @Column
    private byte @Nullable [] explanationSealed;

    @Column
    private @Nullable String explainedBy;

    @Column
    private @Nullable Instant explainedAt;

    private @Nullable Long moreFen;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private @Nullable Instant recoveredAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected ReliefGrant() {}

    static ReliefGrant open(String caseNumber, int round, String office, @Nullable Long proposedFen, Instant now) {
        var grant = new ReliefGrant();
        grant.number = caseNumber + "-G" + round;
        grant.caseNumber = caseNumber;
        grant.round = round;
        grant.office = office;
        grant.state = GrantState.DECIDING;
        grant.proposedFen = proposedFen;
        grant.openedAt = now;
        return grant;
    }

    /** What a decider who passes the grant on thinks should be given; the conference starts from it. */
    void propose(Wish wish, byte @Nullable [] goodsSealed) {
        undecided();
        var amount = wish.amount();
        this.proposedFen = amount == null ? proposedFen : Long.valueOf(amount.fen());
        this.form = wish.form() == null ? form : wish.form();
        this.goodsSealed = goodsSealed == null ? this.goodsSealed : goodsSealed.clone();
        this.payee = wish.payee() == null ? payee : wish.payee();
    }

    /** Gives {@code amount} in the way proposed last; by bank to the applicant when nobody proposed another. */
    void grant(Money amount, Level level, String grantingOffice, String decidedBy, Instant at) {
        become(GrantState.GRANTED);
        this.level = level;
        this.amountFen = amount.fen();
        this.form = form == null ? Form.BANK : form;
        this.goodsSealed = this.form == Form.GOODS ? goodsSealed : null;
        this.payee = payee == null ? Payee.APPLICANT : payee;
        this.grantingOffice = grantingOffice;
        this.decidedBy = decidedBy;
        this.decidedAt = at;
    }

    void awaitConfirmation() {
        phoneState = Phone.PENDING;
    }

    /** @return false when the leader has already answered */
    boolean answerPhone(boolean confirmed) {
        if (phoneState != Phone.PENDING) {
            return false;
        }
        phoneState = confirmed ? Phone.CONFIRMED : Phone.DENIED;
        return true;
    }

    void hold(String fundOffice, int fundYear) {
        become(GrantState.HELD);
        this.fundOffice = fundOffice;
        this.fundYear = fundYear;
    }

    void pay(Instant at) {
        become(GrantState.PAID);
        paidAt = at;
    }

    /** @return false when it was ordered to be given back before */
    boolean recover(Instant at) {
        if (recoveredAt != null) {
            return false;
        }
        recoveredAt = at;
        return true;
    }

    /** The review found that this was not enough. */
    void askMore(Money more) {
        moreFen = more.fen();
    }

    @Nullable
    Long moreFen() {
        return moreFen;
    }

    void emergencyEnded(LocalDate on) {
        emergencyEndedOn = on;
    }

    void explain(byte[] explanationSealed, String by, Instant at) {
        this.explanationSealed = explanationSealed.clone();
        this.explainedBy = by;
        this.explainedAt = at;
    }

    void become(GrantState next) {
        if (!state.canBecome(next)) {
            throw new Conflict("grant-state", number);
        }
        state = next;
    }

    void undecided() {
        if (state != GrantState.DECIDING) {
            throw new Conflict("grant-state", number);
        }
    }

    String number() {
        return number;
    }

    String caseNumber() {
        return caseNumber;
    }

    int round() {
        return round;
    }

    String office() {
        return office;
    }

    GrantState state() {
        return state;
    }

    Money amount() {
        if (amountFen == null) {
            throw new IllegalStateException("Nothing granted by " + number);
        }
        return new Money(amountFen);
    }

    String grantingOffice() {
        if (grantingOffice == null) {
            throw new IllegalStateException("Nobody granted " + number);
        }
        return grantingOffice;
    }

    Level level() {
        if (level == null) {
            throw new IllegalStateException("Nobody granted " + number);
        }
        return level;
    }

    FundKey fund() {
        if (fundOffice == null || fundYear == null) {
            throw new IllegalStateException("Nothing held for " + number);
        }
        return new FundKey(fundOffice, fundYear);
    }

    boolean phoneDenied() {
        return phoneState == Phone.DENIED;
    }

    GrantView view() {
        return new GrantView(
                number,
                caseNumber,
                round,
                office,
                state,
                proposedFen == null ? null : new Money(proposedFen),
                amountFen == null ? null : new Money(amountFen),
                form,
                payee,
                grantingOffice,
                paidAt);
    }
}
