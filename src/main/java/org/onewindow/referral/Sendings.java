package org.onewindow.referral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onewindow.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Sendings extends Repository<Referral, Long> {

    Referral save(Referral referral);

    Optional<Referral> findByNumber(String number);

    List<Referral> findBySubjectOrderByIdDesc(String subject);

    List<Referral> findByCaseNumberOrderById(String caseNumber);

    List<Referral> findByToOfficeInAndCaseNumberNotInAndIdLessThanOrderByIdDesc(
            Collection<String> offices, Collection<String> hidden, long before, Limit limit);

    default Referral get(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("referral-unknown", number));
    }

    default Optional<Referral> latest(String subject) {
        return findBySubjectOrderByIdDesc(subject).stream().findFirst();
    }
}
