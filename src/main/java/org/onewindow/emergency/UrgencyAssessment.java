package org.onewindow.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How urgent a case was found at its registration, and by which rule. */
@Entity
@Table(name = "urgency_assessment")
class UrgencyAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Urgency result;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private Instant assessedAt;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected UrgencyAssessment() {}

    static UrgencyAssessment of(String caseNumber, Urgency result, String reason, Instant now) {
        var assessment = new UrgencyAssessment();
        assessment.caseNumber = caseNumber;
        assessment.result = result;
        assessment.reason = reason;
        assessment.assessedAt = now;
        return assessment;
    }
}
