package org.onewindow.deadline;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All limits, open and ended. */
interface DeadlineRows extends Repository<Deadline, Long> {

    Deadline save(Deadline deadline);

    Optional<Deadline> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deadline d where d.id = :id")
    Optional<Deadline> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deadline d where d.kind = :kind and d.subject = :subject and d.endedAt is null")
    Optional<Deadline> lockOpen(DeadlineKind kind, String subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deadline d where d.caseNumber = :caseNumber and d.endedAt is null order by d.id")
    List<Deadline> lockOpenOf(String caseNumber);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deadline d where d.processInstanceId = :instance and d.endedAt is null order by d.id")
    List<Deadline> lockOpenAt(String instance);

    Optional<Deadline> findFirstByKindAndSubjectOrderByIdDesc(DeadlineKind kind, String subject);

    List<Deadline> findByIdInOrderByDueAtAscIdAsc(Collection<Long> ids);

    List<Deadline> findByCaseNumberOrderByStartedAtAscIdAsc(String caseNumber);

    @Query("select d.id from Deadline d where d.endedAt is null and d.id > :after order by d.id")
    List<Long> openAfter(long after, Limit limit);

    @Query("select distinct d from Deadline d left join fetch d.pauses where d.id in :ids")
    List<Deadline> findWithPausesByIdIn(Collection<Long> ids);

    @Query("select d.id from Deadline d where d.endedAt is null and d.assumed and d.id > :after order by d.id")
    List<Long> assumedAfter(long after, Limit limit);

    @Query("""
            select d from Deadline d
             where d.state in :states and d.kind in :kinds
               and (d.holder in :offices or d.caseOffice in :offices)
               and d.caseNumber not in :hidden
               and (d.dueAt > :due or (d.dueAt = :due and d.id > :id))
             order by d.dueAt, d.id""")
    List<Deadline> page(
            Collection<DeadlineState> states,
            Collection<DeadlineKind> kinds,
            Collection<String> offices,
            Collection<String> hidden,
            Instant due,
            long id,
            Limit limit);
}
