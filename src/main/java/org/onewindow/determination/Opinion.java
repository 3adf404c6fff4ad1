package org.onewindow.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterResult;
import org.onewindow.shared.Money;

/** 审核意见: what the township proposes to the deciding authority. Written once; a returned one gets a successor. */
@Entity
@Table(name = "opinion")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String matterNumber;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private OpinionOutcome outcome;

    @Enumerated(EnumType.STRING)
    private MatterResult result;

    private @Nullable Long amountFen;

    private byte @Nullable [] reasonSealed;

    private String preparedBy;

    private Instant preparedAt;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Opinion() {}

    Opinion(
            String matterNumber,
            String caseNumber,
            OpinionOutcome outcome,
            MatterResult result,
            @Nullable Money amount,
            byte @Nullable [] reason,
            String by,
            Instant at) {
        this.matterNumber = matterNumber;
        this.caseNumber = caseNumber;
        this.outcome = outcome;
        this.result = result;
        this.amountFen = amount == null ? null : Long.valueOf(amount.fen());
        this.reasonSealed = reason;
        this.preparedBy = by;
        this.preparedAt = at;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Opinion is not stored yet");
        }
        return id;
    }

    MatterResult result() {
        return result;
    }

    @Nullable
    Money amount() {
        return amountFen == null ? null : new Money(amountFen);
    }

    OpinionOutcome outcome() {
        return outcome;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    String preparedBy() {
        return preparedBy;
    }

    byte @Nullable [] reasonSealed() {
        return reasonSealed;
    }

    OpinionView view(@Nullable String reason) {
        return new OpinionView(outcome, result, amount(), reason, preparedBy);
    }
}
