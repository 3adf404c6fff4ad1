package org.onewindow.verification;

import java.util.List;
import java.util.Optional;
import org.onewindow.shared.NotFound;
import org.springframework.data.repository.Repository;

interface Visits extends Repository<HomeVisit, Long> {

    HomeVisit save(HomeVisit visit);

    Optional<HomeVisit> findByNumber(String number);

    Optional<HomeVisit> findByReferralNumber(String referralNumber);

    int countByCaseNumber(String caseNumber);

    List<HomeVisit> findByCaseNumberOrderByNumber(String caseNumber);

    default HomeVisit get(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("visit-unknown", number));
    }
}
