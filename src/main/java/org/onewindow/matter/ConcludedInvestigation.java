package org.onewindow.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The fact INVESTIGATION of a case. Recognition has no row: it follows from the matters themselves. */
@Entity
@Table(name = "concluded_investigation")
class ConcludedInvestigation {

    @Id
    @Column(nullable = false, updatable = false)
    private String caseNumber;

    @Column(nullable = false)
    private Instant concludedAt;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected ConcludedInvestigation() {}

    ConcludedInvestigation(String caseNumber, Instant concludedAt) {
        this.caseNumber = caseNumber;
        this.concludedAt = concludedAt;
    }
}
