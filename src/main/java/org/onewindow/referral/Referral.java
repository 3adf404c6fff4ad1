package org.onewindow.referral;

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

/** One sending of a request to one receiver. */
@Entity
@Table(name = "referral")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class Referral {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;

    private String subject;

    private String caseNumber;

    private String kind;

    private String member;

    private String fromOffice;

    private String toOffice;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    private boolean reconsideration;

    private boolean coordinated;

    private Instant sentAt;

    private @Nullable Instant receivedAt;

    private @Nullable Instant returnedAt;

    private @Nullable Instant repliedAt;

    private @Nullable Instant recalledAt;

    private @Nullable String handledBy;

    private @Nullable String proposedOffice;

    @Enumerated(EnumType.STRING)
    private @Nullable ReplyOutcome outcome;

    private byte @Nullable [] reasonSealed;

    private byte @Nullable [] resultSealed;

    private @Nullable Long amountFen;

    private @Nullable LocalDate expectedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Referral() {}

    Referral(
            String number,
            String subject,
            String caseNumber,
            String kind,
            String member,
            String fromOffice,
            String toOffice,
            boolean reconsideration,
            boolean coordinated,
            Instant now) {
        this.number = number;
        this.subject = subject;
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.member = member;
        this.fromOffice = fromOffice;
        this.toOffice = toOffice;
        this.reconsideration = reconsideration;
        this.coordinated = coordinated;
        this.state = ReferralState.SENT;
        this.sentAt = now;
    }

    void receive(String by, Instant now) {
        mustBe(ReferralState.SENT);
        state = ReferralState.RECEIVED;
        handledBy = by;
        receivedAt = now;
    }

    /** @throws Conflict when the county has settled that this office handles it */
    void returnIt(byte[] reason, @Nullable String proposed, String by, Instant now) {
        mustBe(ReferralState.SENT);
        if (coordinated) {
            throw new Conflict("referral-return-after-coordination", number);
        }
        state = ReferralState.RETURNED;
        reasonSealed = reason;
        proposedOffice = proposed;
        handledBy = by;
        returnedAt = now;
    }

    /** @throws Conflict when it is not received, or answered for good */
    void reply(ReferralReply reply, byte @Nullable [] reason, byte @Nullable [] result, String by, Instant now) {
        if (!waiting()) {
            mustBe(ReferralState.RECEIVED);
        }
        state = ReferralState.REPLIED;
        outcome = reply.outcome();
        reasonSealed = reason;
        resultSealed = result;
        amountFen = fen(reply.amount());
        expectedOn = reply.expectedOn();
        handledBy = by;
        repliedAt = now;
    }

    /** @return false when nobody works on it any more */
    boolean recall(Instant now) {
        if (state != ReferralState.SENT && state != ReferralState.RECEIVED && !waiting()) {
            return false;
        }
        state = ReferralState.RECALLED;
        recalledAt = now;
        return true;
    }

    /** Answered 轮候: the receiving office still owes the final answer. */
    boolean waiting() {
        return state == ReferralState.REPLIED && outcome == ReplyOutcome.WAITLISTED;
    }

    boolean answered() {
        return state == ReferralState.REPLIED;
    }

    String number() {
        return number;
    }

    String subject() {
        return subject;
    }

    String caseNumber() {
        return caseNumber;
    }

    String fromOffice() {
        return fromOffice;
    }

    String toOffice() {
        return toOffice;
    }

    boolean visitRequest() {
        return kind.equals(Referrals.VISIT_REQUEST);
    }

    /** About a matter: neither a visit nor a whole lead. */
    boolean ofMatter() {
        return !visitRequest() && !subject.equals(caseNumber);
    }

    String handledBy() {
        return handledBy == null ? "system" : handledBy;
    }

    byte @Nullable [] reasonSealed() {
        return reasonSealed;
    }

    byte @Nullable [] resultSealed() {
        return resultSealed;
    }

    @Nullable
    Long amountFen() {
        return amountFen;
    }

    ReplyOutcome requiredOutcome() {
        if (outcome == null) {
            throw new IllegalStateException("Referral " + number + " is not answered");
        }
        return outcome;
    }

    ReferralView view() {
        return new ReferralView(
                id == null ? 0 : id,
                number,
                subject,
                caseNumber,
                kind,
                member,
                fromOffice,
                toOffice,
                state,
                reconsideration,
                coordinated,
                sentAt,
                proposedOffice,
                outcome,
                amountFen,
                expectedOn);
    }

    private void mustBe(ReferralState required) {
        if (state == ReferralState.RECALLED) {
            throw new Conflict("referral-recalled", number);
        }
        if (state != required) {
            throw new Conflict("referral-state", number);
        }
    }

    private static @Nullable Long fen(@Nullable Money amount) {
        return amount == null ? null : Long.valueOf(amount.fen());
    }
}
