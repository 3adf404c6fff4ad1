package org.onewindow.emergency;

import java.util.List;
import org.springframework.data.repository.Repository;

interface DecisionStore extends Repository<ReliefDecision, Long> {

    ReliefDecision save(ReliefDecision decision);

    List<ReliefDecision> findByGrantNumberOrderById(String grantNumber);
}
