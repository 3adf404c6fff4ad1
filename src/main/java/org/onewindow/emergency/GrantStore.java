package org.onewindow.emergency;

import java.util.List;
import java.util.Optional;
import org.onewindow.shared.NotFound;
import org.springframework.data.repository.Repository;

interface GrantStore extends Repository<ReliefGrant, Long> {

    ReliefGrant save(ReliefGrant grant);

    Optional<ReliefGrant> findByNumber(String number);

    List<ReliefGrant> findByCaseNumberOrderByRound(String caseNumber);

    default ReliefGrant get(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("grant-unknown", number));
    }
}
