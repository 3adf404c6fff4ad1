package org.onewindow.deadline;

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

/** A holder asks for more time. */
@Entity
@Table(name = "extension_request")
@SuppressWarnings("UnusedVariable") // columns that only people read
class ExtensionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String number;
    private long deadlineId;
    private String caseNumber;
    private int days;
    private byte[] reasonSealed;
    private String requestedBy;
    private Instant requestedAt;
    private String approvingOffice;

    @Enumerated(EnumType.STRING)
    private ExtensionState state = ExtensionState.OPEN;

    private @Nullable Integer grantedDays;
    private byte @Nullable [] answerSealed;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected ExtensionRequest() {}

    ExtensionRequest(
            String number,
            DeadlineView deadline,
            int days,
            byte[] reasonSealed,
            String requestedBy,
            Instant requestedAt,
            String approvingOffice) {
        this.number = number;
        this.deadlineId = deadline.id();
        this.caseNumber = deadline.caseNumber();
        this.days = days;
        this.reasonSealed = reasonSealed;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.approvingOffice = approvingOffice;
    }

    void approve(int granted, byte @Nullable [] answer, String by, Instant at) {
        if (state != ExtensionState.OPEN) {
            throw new Conflict("extension-not-open", number);
        }
        state = ExtensionState.APPROVED;
        grantedDays = granted;
        decide(answer, by, at);
    }

    /** A request that lapsed stays so; the answer is kept. */
    void refuse(byte[] answer, String by, Instant at) {
        if (state == ExtensionState.OPEN) {
            state = ExtensionState.REFUSED;
        } else if (state != ExtensionState.LAPSED) {
            throw new Conflict("extension-not-open", number);
        }
        decide(answer, by, at);
    }

    /** @return false when it was applied before */
    boolean apply() {
        boolean due = state == ExtensionState.APPROVED;
        if (due) {
            state = ExtensionState.APPLIED;
        }
        return due;
    }

    void lapse() {
        if (state == ExtensionState.OPEN) {
            state = ExtensionState.LAPSED;
        }
    }

    boolean isRefused() {
        return state == ExtensionState.REFUSED;
    }

    int grantedDays() {
        if (grantedDays == null) {
            throw new IllegalStateException(number + " is not approved");
        }
        return grantedDays;
    }

    int days() {
        return days;
    }

    long deadlineId() {
        return deadlineId;
    }

    String number() {
        return number;
    }

    String caseNumber() {
        return caseNumber;
    }

    String requestedBy() {
        return requestedBy;
    }

    byte[] reasonSealed() {
        return reasonSealed;
    }

    ExtensionView view(String reason) {
        return new ExtensionView(
                number, deadlineId, caseNumber, days, reason, requestedBy, approvingOffice, state.name(), grantedDays);
    }

    private void decide(byte @Nullable [] answer, String by, Instant at) {
        answerSealed = answer;
        decidedBy = by;
        decidedAt = at;
    }
}
