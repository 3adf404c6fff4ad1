package org.onewindow.referral;

import java.util.List;
import java.util.Optional;
import org.onewindow.shared.NotFound;
import org.springframework.data.repository.Repository;

interface ReferralRequests extends Repository<ReferralRequest, String> {

    ReferralRequest save(ReferralRequest request);

    Optional<ReferralRequest> findById(String subject);

    List<ReferralRequest> findByCaseNumber(String caseNumber);

    default ReferralRequest get(String subject) {
        return findById(subject).orElseThrow(() -> new NotFound("referral-unknown", subject));
    }
}
