package org.onewindow.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MatterRows extends Repository<Matter, String> {

    Matter save(Matter matter);

    Optional<Matter> findById(String number);

    List<Matter> findByCaseNumberOrderByNumber(String caseNumber);
}
