package org.onewindow.matter;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Conflict;

/** A change in the household during the case and what the window made of it. */
@Entity
@Table(name = "case_change")
@SuppressWarnings("UnusedVariable") // who, when and why are kept for the record
class CaseChange {

    enum State {
        REPORTED,
        DECIDED,
        SETTLED,
        /** The case ended before it was settled. */
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ChangeKind kind;

    @Column(updatable = false)
    private @Nullable String member;

    @Column(nullable = false, updatable = false)
    private LocalDate occurredOn;

    @Column(nullable = false, updatable = false)
    private String reportedBy;

    @Column(nullable = false, updatable = false)
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable ChangeOutcome outcome;

    private @Nullable String matters;

    private @Nullable String applicant;

    private byte @Nullable [] reasonSealed;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable Instant settledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected CaseChange() {}

    CaseChange(ReportChange report, Instant at) {
        this.caseNumber = report.caseNumber();
        this.kind = report.kind();
        this.member = report.member();
        this.occurredOn = report.occurredOn();
        this.reportedBy = report.reportedBy();
        this.reportedAt = at;
        this.state = State.REPORTED;
    }

    void decide(DecideChange decision, byte @Nullable [] reasonSealed, Instant at) {
        if (state != State.REPORTED) {
            throw new Conflict("change-decided");
        }
        state = State.DECIDED;
        outcome = decision.outcome();
        matters = decision.matters().isEmpty() ? null : String.join(",", decision.matters());
        applicant = decision.applicant();
        this.reasonSealed = reasonSealed;
        decidedBy = decision.decidedBy();
        decidedAt = at;
    }

    void settle(Instant at) {
        state = State.SETTLED;
        settledAt = at;
    }

    void drop(Instant at) {
        state = State.DROPPED;
        settledAt = at;
    }

    boolean is(State asked) {
        return state == asked;
    }

    @Nullable
    ChangeOutcome outcome() {
        return outcome;
    }

    List<String> matters() {
        return matters == null ? List.of() : List.of(matters.split(","));
    }

    @Nullable
    String applicant() {
        return applicant;
    }

    /** Whose death it tells of; null when it tells of none. */
    @Nullable
    String deceased() {
        return kind == ChangeKind.DEATH ? member : null;
    }

    ChangeView view() {
        return new ChangeView(kind, member, occurredOn, reportedBy, reportedAt);
    }
}
