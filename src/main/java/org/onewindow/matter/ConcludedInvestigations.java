package org.onewindow.matter;

import org.springframework.data.repository.Repository;

interface ConcludedInvestigations extends Repository<ConcludedInvestigation, String> {

    ConcludedInvestigation save(ConcludedInvestigation concluded);

    boolean existsById(String caseNumber);

    void deleteById(String caseNumber);
}
