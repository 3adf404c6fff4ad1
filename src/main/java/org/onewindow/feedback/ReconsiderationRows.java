package org.onewindow.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReconsiderationRows extends Repository<Reconsideration, Long> {

    Reconsideration save(Reconsideration reconsideration);

    List<Reconsideration> findByFollowUpIdOrderByMatterNumber(long followUpId);

    Optional<Reconsideration> findByMatterNumber(String matterNumber);

    boolean existsByMatterNumber(String matterNumber);
}
