package org.onewindow.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Cases extends Repository<CaseFile, String> {

    Optional<CaseFile> findById(String number);

    Optional<CaseFile> findByLead(String lead);

    List<CaseFile> findByConfidentialTrueAndOfficeInOrderByNumberDesc(Collection<String> offices);
}
