package org.onewindow.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;

/** One thing asked for one subject, until its result is told. */
@Entity
@Table(name = "matter")
class Matter {

    @Id
    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MatterKind kind;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false)
    private String office;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MatterRoute route;

    private @Nullable String receiver;

    @Column(nullable = false)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MatterState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Fact waitsFor;

    @Enumerated(EnumType.STRING)
    private @Nullable MatterResult result;

    private @Nullable Long amountFen;

    private byte @Nullable [] reasonSealed;

    private @Nullable String decidedBy;

    private @Nullable String decidingOffice;

    private @Nullable Instant decidedAt;

    private @Nullable String externalRef;

    @Column(nullable = false)
    private boolean reconsidered;

    private @Nullable Instant toldAt;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Matter() {}

    Matter(
            String number,
            String caseNumber,
            MatterKind kind,
            String subject,
            String caseOffice,
            Places.Settled at,
            @Nullable Fact waitsFor,
            Instant openedAt) {
        this.number = number;
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.subject = subject;
        this.office = caseOffice;
        this.route = at.route();
        this.receiver = at.receiver();
        this.place = at.place();
        this.state = MatterState.OPEN;
        this.waitsFor = waitsFor;
        this.openedAt = openedAt;
    }

    void await() {
        requireOpen();
        state = MatterState.WAITING;
    }

    void handle() {
        requireOpen();
        state = MatterState.HANDLING;
    }

    void handedTo(String office) {
        requireOpen();
        this.office = office;
    }

    /** A wait-listed result is replaced by the later one; any other stands. */
    void decide(
            MatterResult result,
            @Nullable Money amount,
            byte @Nullable [] reasonSealed,
            String by,
            String office,
            Instant at) {
        if (!openForResult()) {
            throw refusal();
        }
        state = MatterState.DONE;
        this.result = result;
        this.amountFen = amount == null ? null : amount.fen();
        this.reasonSealed = reasonSealed;
        this.decidedBy = by;
        this.decidingOffice = office;
        this.decidedAt = at;
        this.toldAt = null;
    }

    void withdraw(Instant at) {
        requireOpen();
        state = MatterState.WITHDRAWN;
        result = MatterResult.WITHDRAWN;
        decidedAt = at;
    }

    /** Once more from the start. Who decided before stays named: another leader decides now. */
    void reopen(@Nullable Fact waitsFor) {
        if (state != MatterState.DONE) {
            throw refusal();
        }
        state = MatterState.OPEN;
        this.waitsFor = waitsFor;
        result = null;
        amountFen = null;
        reasonSealed = null;
        decidedAt = null;
        toldAt = null;
        reconsidered = true;
    }

    void told(Instant at) {
        toldAt = at;
    }

    void knownOutsideAs(String externalRef) {
        this.externalRef = externalRef;
    }

    boolean openForResult() {
        return state.open() || waitlisted();
    }

    boolean waitlisted() {
        return state == MatterState.DONE && result == MatterResult.WAITLISTED;
    }

    /** Its result may still recognise {@code beneficiary} (or did). */
    boolean canRecognise(String beneficiary) {
        return kind.recognises()
                && (kind.ofHousehold() || beneficiary.equals(MatterKind.HOUSEHOLD) || beneficiary.equals(subject));
    }

    boolean decidedPositively() {
        return result != null && result.positive();
    }

    String number() {
        return number;
    }

    String caseNumber() {
        return caseNumber;
    }

    MatterKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    MatterRoute route() {
        return route;
    }

    MatterState state() {
        return state;
    }

    @Nullable
    Fact waitsFor() {
        return waitsFor;
    }

    @Nullable
    MatterResult result() {
        return result;
    }

    @Nullable
    Instant toldAt() {
        return toldAt;
    }

    byte @Nullable [] reasonSealed() {
        return reasonSealed;
    }

    MatterView view() {
        return new MatterView(
                number,
                caseNumber,
                kind,
                subject,
                office,
                route,
                receiver,
                place,
                state,
                waitsFor,
                result,
                amountFen == null ? null : new Money(amountFen),
                decidedBy,
                decidingOffice,
                decidedAt,
                externalRef,
                reconsidered,
                toldAt);
    }

    private void requireOpen() {
        if (!state.open()) {
            throw refusal();
        }
    }

    private Conflict refusal() {
        return new Conflict(state == MatterState.WITHDRAWN ? "matter-withdrawn" : "matter-state", number);
    }
}
