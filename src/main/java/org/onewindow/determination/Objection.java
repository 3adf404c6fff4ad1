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

/** 公示异议: one objection to a posted opinion and what came of it. */
@Entity
@Table(name = "objection")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class Objection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String matterNumber;

    private String caseNumber;

    private long publicityId;

    private String channel;

    private byte @Nullable [] bySealed;

    private byte[] contentSealed;

    private String receivedBy;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ObjectionOutcome outcome;

    private byte @Nullable [] reasonSealed;

    private @Nullable LocalDate reviewOn;

    private byte @Nullable [] reviewSealed;

    private @Nullable String handledBy;

    private @Nullable Instant handledAt;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Objection() {}

    Objection(
            Publicity to,
            RaiseObjection command,
            String caseNumber,
            String channel,
            byte @Nullable [] by,
            byte[] content,
            Instant at) {
        this.matterNumber = command.matter();
        this.caseNumber = caseNumber;
        this.publicityId = to.id();
        this.channel = channel;
        this.bySealed = by;
        this.contentSealed = content;
        this.receivedBy = command.receivedBy();
        this.receivedAt = at;
    }

    void handled(
            HandleObjection command, byte @Nullable [] reason, byte @Nullable [] review, String actor, Instant at) {
        this.outcome = command.outcome();
        this.reasonSealed = reason;
        this.reviewOn = command.reviewOn();
        this.reviewSealed = review;
        this.handledBy = actor;
        this.handledAt = at;
    }

    boolean open() {
        return outcome == null;
    }

    boolean upheld() {
        return outcome == ObjectionOutcome.UPHELD;
    }

    long publicityId() {
        return publicityId;
    }

    byte[] contentSealed() {
        return contentSealed;
    }
}
