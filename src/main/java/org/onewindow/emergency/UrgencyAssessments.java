package org.onewindow.emergency;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseView;
import org.onewindow.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the urgency decision asks and keeps what it answers. */
@Service
@Transactional
public class UrgencyAssessments {

    private final AssessmentStore assessments;
    private final CaseFiles caseFiles;
    private final Clock clock;

    UrgencyAssessments(AssessmentStore assessments, CaseFiles caseFiles, Clock clock) {
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public UrgencyFacts facts(String caseNumber) {
        var caseFile = caseFiles.get(caseNumber);
        var emergency = caseFile.emergency();
        var needs = caseFile.needs();
        var income = caseFiles.household(caseNumber).monthlyIncomeFen();
        return new UrgencyFacts(
                emergency == null ? "NONE" : emergency.kind(),
                needed(caseFile),
                sinceDays(caseFile),
                needs.contains("SHELTER"),
                needs.contains("DISASTER"),
                needs.contains("LIVING"),
                income != null && income == 0);
    }

    /** @param reason code of the rule that fired */
    public void record(String caseNumber, Urgency result, String reason) {
        if (assessments.findByCaseNumber(caseNumber).isPresent()) {
            return;
        }
        assessments.save(UrgencyAssessment.of(caseNumber, result, reason, clock.instant()));
        caseFiles.tell(
                caseNumber, "urgency-assessed", ReliefNews.SYSTEM, Map.of("result", result.name(), "reason", reason));
    }

    private static BigDecimal needed(CaseView caseFile) {
        var emergency = caseFile.emergency();
        var needed = emergency == null ? null : emergency.neededFen();
        return needed == null ? BigDecimal.ZERO : new Money(needed).yuan();
    }

    private long sinceDays(CaseView caseFile) {
        var emergency = caseFile.emergency();
        var since = emergency == null ? null : emergency.since();
        if (since == null) {
            return 0;
        }
        var received = LocalDate.ofInstant(caseFile.receivedAt(), clock.getZone());
        return Math.max(0, ChronoUnit.DAYS.between(since, received));
    }
}
