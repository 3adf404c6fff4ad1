package org.onewindow.emergency;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssessmentStore extends Repository<UrgencyAssessment, Long> {

    UrgencyAssessment save(UrgencyAssessment assessment);

    Optional<UrgencyAssessment> findByCaseNumber(String caseNumber);
}
