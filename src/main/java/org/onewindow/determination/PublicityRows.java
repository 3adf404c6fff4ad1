package org.onewindow.determination;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PublicityRows extends Repository<Publicity, Long> {

    Publicity save(Publicity publicity);

    Optional<Publicity> findFirstByMatterNumberOrderByIdDesc(String matterNumber);

    int countByMatterNumber(String matterNumber);
}
