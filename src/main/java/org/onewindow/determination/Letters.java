package org.onewindow.determination;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<DeterminationLetter, Long> {

    DeterminationLetter save(DeterminationLetter letter);

    Optional<DeterminationLetter> findByConfirmationId(long confirmationId);
}
