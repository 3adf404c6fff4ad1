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
import org.onewindow.policy.Authority;

/** The letter of a decision, with its 文号. */
@Entity
@Table(name = "determination_letter")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class DeterminationLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;

    private String office;

    private int year;

    private int serial;

    private String matterNumber;

    private String caseNumber;

    private long confirmationId;

    private String label;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    private @Nullable LocalDate benefitFrom;

    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected DeterminationLetter() {}

    DeterminationLetter(
            LetterNumbers.LetterNumber number,
            String label,
            Confirmation of,
            @Nullable LocalDate benefitFrom,
            Instant issuedAt) {
        this.number = number.text();
        this.office = of.office();
        this.year = number.year();
        this.serial = number.serial();
        this.matterNumber = of.matterNumber();
        this.caseNumber = of.caseNumber();
        this.confirmationId = of.id();
        this.label = label;
        this.authority = of.requiredAuthority();
        this.benefitFrom = benefitFrom;
        this.issuedAt = issuedAt;
    }

    String label() {
        return label;
    }

    String number() {
        return number;
    }
}
