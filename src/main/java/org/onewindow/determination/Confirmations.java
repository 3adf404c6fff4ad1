package org.onewindow.determination;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Confirmations extends Repository<Confirmation, Long> {

    Confirmation save(Confirmation confirmation);

    Optional<Confirmation> findFirstByMatterNumberOrderByIdDesc(String matterNumber);

    Optional<Confirmation> findFirstByMatterNumberAndOutcomeNotOrderByIdDesc(
            String matterNumber, ConfirmationOutcome outcome);
}
