package org.onewindow.determination;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ObjectionRows extends Repository<Objection, Long> {

    Objection save(Objection objection);

    List<Objection> findByPublicityIdOrderById(long publicityId);

    List<Objection> findByMatterNumberAndOutcomeIsNullOrderById(String matterNumber);
}
