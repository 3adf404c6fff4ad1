package org.onewindow.feedback;

import java.util.Optional;
import org.onewindow.shared.Conflict;
import org.springframework.data.repository.Repository;

interface FollowUpRows extends Repository<FollowUp, Long> {

    FollowUp save(FollowUp followUp);

    Optional<FollowUp> findFirstByCaseNumberOrderByIdDesc(String caseNumber);

    default FollowUp latest(String caseNumber) {
        return findFirstByCaseNumberOrderByIdDesc(caseNumber)
                .orElseThrow(() -> new Conflict("rating-not-awaited", caseNumber));
    }
}
