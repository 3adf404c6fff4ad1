package org.onewindow.deadline;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requests for more time. */
interface ExtensionRows extends Repository<ExtensionRequest, Long> {

    ExtensionRequest save(ExtensionRequest request);

    Optional<ExtensionRequest> findByNumber(String number);

    int countByCaseNumber(String caseNumber);

    @Query("select count(r) > 0 from ExtensionRequest r where r.deadlineId = :deadline and r.state in (OPEN, APPROVED)")
    boolean pending(long deadline);

    @Query("select r from ExtensionRequest r where r.deadlineId = :deadline and r.state in (OPEN, APPROVED)")
    Optional<ExtensionRequest> findPending(long deadline);

    @Query("select r from ExtensionRequest r where r.deadlineId = :deadline and r.state = OPEN")
    List<ExtensionRequest> open(long deadline);
}
