package org.onewindow.emergency;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AidStore extends Repository<Aid, Long> {

    Aid save(Aid aid);

    Optional<Aid> findByCaseNumber(String caseNumber);
}
