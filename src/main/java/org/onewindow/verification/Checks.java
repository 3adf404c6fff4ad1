package org.onewindow.verification;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Checks extends Repository<EconomicCheck, Long> {

    EconomicCheck save(EconomicCheck check);

    List<EconomicCheck> findByCaseNumberOrderByIdDesc(String caseNumber);
}
