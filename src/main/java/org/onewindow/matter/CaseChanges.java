package org.onewindow.matter;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface CaseChanges extends Repository<CaseChange, Long> {

    CaseChange save(CaseChange change);

    /** Oldest first. */
    List<CaseChange> findByCaseNumberAndStateInOrderById(String caseNumber, Collection<CaseChange.State> states);

    boolean existsByCaseNumberAndStateIn(String caseNumber, Collection<CaseChange.State> states);
}
