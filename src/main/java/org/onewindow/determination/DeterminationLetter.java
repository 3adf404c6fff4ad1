package org.onewindow.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected DeterminationLetter() {}

    DeterminationLetter(LetterNumbers.LetterNumber number, Confirmation of, Instant issuedAt) {
        this.number = number.text();
        this.office = of.office();
        this.year = number.year();
        this.serial = number.serial();
        this.matterNumber = of.matterNumber();
        this.caseNumber = of.caseNumber();
        this.confirmationId = of.id();
        this.issuedAt = issuedAt;
    }

    String number() {
        return number;
    }
}
