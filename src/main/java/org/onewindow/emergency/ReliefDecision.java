package org.onewindow.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Money;

/** One decision about a grant: who, when, what, why. Never changed. */
@Entity
@Table(name = "relief_decision")
class ReliefDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String grantNumber;

    private String step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Level level;

    private String actor;
    private String outcome;

    @Column
    private @Nullable Long amountFen;

    @Column
    private byte @Nullable [] reasonSealed;

    @Column
    private byte @Nullable [] recordSealed;

    @Column(nullable = false, updatable = false)
    private Instant decidedAt;

    @Column(nullable = false, updatable = false)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @Column
    private @Nullable String phoneBy;

    @Column
    private @Nullable Instant phoneAt;

    @Column
    private @Nullable Boolean personHeard;

    @Column(nullable = false, updatable = false)
    private boolean earlierAid;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected ReliefDecision() {}

    static ReliefDecision of(String grantNumber, String step, Level level, String actor, String outcome, Instant now) {
        var decision = new ReliefDecision();
        decision.grantNumber = grantNumber;
        decision.step = step;
        decision.level = level;
        decision.actor = actor;
        decision.outcome = outcome;
        decision.decidedAt = now;
        decision.recordedBy = actor;
        decision.recordedAt = now;
        return decision;
    }

    ReliefDecision amount(@Nullable Money amount) {
        amountFen = amount == null ? null : Long.valueOf(amount.fen());
        return this;
    }

    ReliefDecision because(byte @Nullable [] reasonSealed) {
        this.reasonSealed = reasonSealed;
        return this;
    }

    /** @param earlierAid the decider had been told of aid given before */
    ReliefDecision knowing(boolean earlierAid) {
        this.earlierAid = earlierAid;
        return this;
    }

    boolean knewOfEarlierAid() {
        return earlierAid;
    }

    ReliefDecision minuted(byte[] recordSealed) {
        this.recordSealed = recordSealed.clone();
        return this;
    }

    ReliefDecision heard(boolean heard) {
        personHeard = heard;
        return this;
    }

    /** The leader decided on the phone at {@code approval.at}; somebody else wrote it down. */
    ReliefDecision byPhone(PhoneApproval approval) {
        actor = approval.by();
        decidedAt = approval.at();
        phoneBy = approval.by();
        phoneAt = approval.at();
        return this;
    }

    String step() {
        return step;
    }

    String actor() {
        return actor;
    }

    String outcome() {
        return outcome;
    }
}
