package org.onewindow.verification;

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

/** One comparison of a household's data by the verification agency. */
@Entity
@Table(name = "economic_check")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class EconomicCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;

    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckOutcome outcome;

    private byte @Nullable [] findingsSealed;

    private @Nullable String checkedBy;

    private @Nullable Instant checkedAt;

    private @Nullable LocalDate validUntil;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected EconomicCheck() {}

    EconomicCheck(String caseNumber, Instant requestedAt) {
        this.caseNumber = caseNumber;
        this.requestedAt = requestedAt;
    }

    void report(CheckOutcome found, byte @Nullable [] findings, String by, Instant at, LocalDate validUntil) {
        if (outcome != null) {
            throw new Conflict("check-recorded", caseNumber);
        }
        outcome = found;
        findingsSealed = findings;
        checkedBy = by;
        checkedAt = at;
        this.validUntil = validUntil;
    }

    /** May the result be used again on {@code day}? One that was never complete may not. */
    boolean fresh(LocalDate day) {
        return validUntil != null && outcome != CheckOutcome.INCOMPLETE && !day.isAfter(validUntil);
    }

    boolean open() {
        return outcome == null;
    }

    @Nullable
    CheckOutcome outcome() {
        return outcome;
    }
}
