package org.onewindow.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterResult;
import org.onewindow.policy.Authority;
import org.onewindow.shared.Money;

/** 审核确认: what the deciding authority said to an opinion. Written once. */
@Entity
@Table(name = "confirmation")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class Confirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String matterNumber;

    private String caseNumber;

    private long opinionId;

    private String office;

    @Enumerated(EnumType.STRING)
    private ConfirmationOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Authority authority;

    @Enumerated(EnumType.STRING)
    private @Nullable MatterResult result;

    private @Nullable Long amountFen;

    private byte @Nullable [] reasonSealed;

    private @Nullable LocalDate meetingDate;

    private byte @Nullable [] meetingSealed;

    private String confirmedBy;

    private Instant confirmedAt;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Confirmation() {}

    private Confirmation(
            Opinion opinion, Confirm command, String caseNumber, byte @Nullable [] reason, String by, Instant at) {
        this.matterNumber = command.matter();
        this.caseNumber = caseNumber;
        this.opinionId = opinion.id();
        this.office = command.office();
        this.outcome = command.outcome();
        this.reasonSealed = reason;
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    /** Sent back: a new opinion is due. */
    static Confirmation returned(
            Opinion opinion, Confirm command, String caseNumber, byte @Nullable [] reason, String by, Instant at) {
        return new Confirmation(opinion, command, caseNumber, reason, by, at);
    }

    /** Decided with {@code result} in the name of the authority. */
    static Confirmation decided(
            Opinion opinion,
            Confirm command,
            String caseNumber,
            DecidingAuthority authority,
            MatterResult result,
            @Nullable Money amount,
            byte @Nullable [] reason,
            String by,
            Instant at) {
        var confirmation = new Confirmation(opinion, command, caseNumber, reason, by, at);
        confirmation.authority = authority.authority();
        confirmation.office = authority.inNameOf();
        confirmation.result = result;
        confirmation.amountFen = amount == null ? null : Long.valueOf(amount.fen());
        return confirmation;
    }

    void heldIn(@Nullable LocalDate meeting, byte @Nullable [] record) {
        meetingDate = meeting;
        meetingSealed = record;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Confirmation is not stored yet");
        }
        return id;
    }

    long opinionId() {
        return opinionId;
    }

    String matterNumber() {
        return matterNumber;
    }

    String caseNumber() {
        return caseNumber;
    }

    String office() {
        return office;
    }

    Authority requiredAuthority() {
        if (authority == null) {
            throw new IllegalStateException("Matter " + matterNumber + " was sent back, not decided");
        }
        return authority;
    }

    MatterResult requiredResult() {
        if (result == null) {
            throw new IllegalStateException("Matter " + matterNumber + " was sent back, not decided");
        }
        return result;
    }

    @Nullable
    Money amount() {
        return amountFen == null ? null : new Money(amountFen);
    }

    byte @Nullable [] reasonSealed() {
        return reasonSealed;
    }

    String confirmedBy() {
        return confirmedBy;
    }
}
