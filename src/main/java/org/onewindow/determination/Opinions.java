package org.onewindow.determination;

import java.util.List;
import org.onewindow.shared.Conflict;
import org.springframework.data.repository.Repository;

interface Opinions extends Repository<Opinion, Long> {

    Opinion save(Opinion opinion);

    List<Opinion> findByMatterNumberOrderByIdDesc(String matterNumber);

    default Opinion latest(String matterNumber) {
        return findByMatterNumberOrderByIdDesc(matterNumber).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("opinion-missing", matterNumber));
    }
}
