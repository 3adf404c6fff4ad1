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
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;

/** One attempt to hand a grant over. Its key makes ordering it twice one order. */
@Entity
@Table(name = "payment")
class Payment {

    enum State {
        ORDERED,
        PAID,
        FAILED,
        NOT_COLLECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String key;

    @Column(nullable = false, updatable = false)
    private String grantNumber;

    @Column(nullable = false, updatable = false)
    private int attempt;

    @Column(nullable = false, updatable = false)
    private long amountFen;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(nullable = false, updatable = false)
    private Instant orderedAt;

    @Column
    private @Nullable Instant registeredAt;

    @Column
    private @Nullable String registeredBy;

    @Column
    private @Nullable String secondHandler;

    @Column
    private byte @Nullable [] receivedBySealed;

    @Column
    private byte @Nullable [] voucherSealed;

    @Column
    private byte @Nullable [] reasonSealed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Payment() {}

    static Payment order(String grantNumber, int attempt, Money amount, Instant now) {
        var payment = new Payment();
        payment.key = grantNumber + "-P" + attempt;
        payment.grantNumber = grantNumber;
        payment.attempt = attempt;
        payment.amountFen = amount.fen();
        payment.state = State.ORDERED;
        payment.orderedAt = now;
        return payment;
    }

    void paid(String by, Instant at, String secondHandler, byte[] receivedBySealed, byte[] voucherSealed) {
        register(State.PAID, by, at);
        this.secondHandler = secondHandler;
        this.receivedBySealed = receivedBySealed.clone();
        this.voucherSealed = voucherSealed.clone();
    }

    void missed(State outcome, String by, Instant at, byte[] reasonSealed) {
        register(outcome, by, at);
        this.reasonSealed = reasonSealed.clone();
    }

    private void register(State next, String by, Instant at) {
        if (state != State.ORDERED) {
            throw new Conflict("payment-registered", key);
        }
        state = next;
        registeredBy = by;
        registeredAt = at;
    }

    String key() {
        return key;
    }

    State state() {
        return state;
    }
}
