package org.onewindow.determination;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<DeterminationLetter, Long> {

    DeterminationLetter save(DeterminationLetter letter);

    int countByMatterNumber(String matterNumber);

    Optional<DeterminationLetter> findByConfirmationId(long confirmationId);
}
