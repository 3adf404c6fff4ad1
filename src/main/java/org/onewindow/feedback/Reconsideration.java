package org.onewindow.feedback;

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

/** A matter the applicant was not satisfied with, looked at once more and only once. */
@Entity
@Table(name = "reconsideration")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class Reconsideration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long followUpId;

    private String caseNumber;

    private String matterNumber;

    private boolean referred;

    @Enumerated(EnumType.STRING)
    private @Nullable ReconsiderationOutcome outcome;

    private byte @Nullable [] reasonSealed;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Reconsideration() {}

    /** @param referred the office that answered is asked again, instead of a leader here */
    Reconsideration(FollowUp followUp, String caseNumber, String matterNumber, boolean referred) {
        this.followUpId = followUp.id();
        this.caseNumber = caseNumber;
        this.matterNumber = matterNumber;
        this.referred = referred;
    }

    void decide(ReconsiderationOutcome found, byte @Nullable [] reason, String by, Instant at) {
        if (outcome != null) {
            throw new Conflict("reconsidered", matterNumber);
        }
        outcome = found;
        reasonSealed = reason;
        decidedBy = by;
        decidedAt = at;
    }

    String caseNumber() {
        return caseNumber;
    }

    String matterNumber() {
        return matterNumber;
    }

    boolean referred() {
        return referred;
    }

    boolean changed() {
        return outcome == ReconsiderationOutcome.CHANGED;
    }
}
