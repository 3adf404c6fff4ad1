package org.onewindow.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseMembers extends Repository<CaseMember, Long> {

    List<CaseMember> findByCaseNumberOrderById(String caseNumber);

    Optional<CaseMember> findByCaseNumberAndMember(String caseNumber, String member);

    @Query("select distinct m.caseNumber from CaseMember m where m.personHash = :personHash order by m.caseNumber")
    List<String> casesOf(String personHash);
}
