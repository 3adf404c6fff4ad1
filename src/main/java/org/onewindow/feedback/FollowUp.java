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

/** One summary answer and what the applicant said to it. */
@Entity
@Table(name = "follow_up")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class FollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;

    private Instant answeredAt;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private @Nullable FollowUpOutcome outcome;

    private @Nullable String ratedBy;

    private @Nullable Instant ratedAt;

    private @Nullable Integer rating;

    private byte @Nullable [] commentSealed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected FollowUp() {}

    FollowUp(String caseNumber, Instant answeredAt) {
        this.caseNumber = caseNumber;
        this.answeredAt = answeredAt;
    }

    /** @return true while another attempt is left of {@code most} */
    boolean notReached(int most, String by, Instant at) {
        mustBeOpen();
        attempts++;
        if (attempts < most) {
            return true;
        }
        outcome = FollowUpOutcome.NOT_REACHED;
        ratedBy = by;
        ratedAt = at;
        return false;
    }

    void heard(FollowUpOutcome said, @Nullable Integer stars, byte @Nullable [] comment, String by, Instant at) {
        mustBeOpen();
        outcome = said;
        rating = stars;
        commentSealed = comment;
        ratedBy = by;
        ratedAt = at;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Follow-up is not stored yet");
        }
        return id;
    }

    int attempts() {
        return attempts;
    }

    FollowUpOutcome requiredOutcome() {
        if (outcome == null) {
            throw new IllegalStateException("Nothing was heard yet about " + caseNumber);
        }
        return outcome;
    }

    private void mustBeOpen() {
        if (outcome != null) {
            throw new Conflict("rating-not-awaited", caseNumber);
        }
    }
}
