package org.onewindow.discovery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LeadRows extends Repository<Lead, Long> {

    Lead save(Lead lead);

    Optional<Lead> findByNumber(String number);

    Optional<Lead> findBySourceKey(String sourceKey);

    /** @param decided null: both */
    @Query("""
            select l from Lead l
             where l.office in :offices and l.number not in :hidden and l.id < :before
               and (:decided is null
                    or :decided = true and l.outcome is not null or :decided = false and l.outcome is null)
             order by l.id desc""")
    List<Lead> page(
            Collection<String> offices, Collection<String> hidden, @Nullable Boolean decided, long before, Limit limit);

    /** The same line read twice at the same moment waits here. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", nativeQuery = true)
    int lockSourceKey(String key);

    default Lead get(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("unknown-lead", number));
    }
}
