package org.onewindow.emergency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.onewindow.policy.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Emergency aid that somebody of the household was given in another case of the county. Without a reason nobody is
 * aided twice for the same cause (国发〔2014〕47号): whoever decides is told first, and aid that came up between decision
 * and payment goes to the county. Confidential cases are left out, as in
 * {@link org.onewindow.casefile.Duplicates}.
 */
@Service
@Transactional(readOnly = true)
public class EarlierAid {

    private static final String GIVEN = """
            select distinct g.case_number from case_member mine
              join case_member other on other.person_hash = mine.person_hash and other.case_number <> mine.case_number
              join case_file f on f.number = other.case_number
              join relief_grant g on g.case_number = other.case_number
             where mine.case_number = :number and not f.confidential
               and left(f.office, 6) = left(:number, 6)
               and g.state in (:states) and g.decided_at >= :since
             order by g.case_number
            """;

    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(hash, 0)) from (
                select person_hash as hash from case_member
                 where case_number = ? and person_hash is not null order by person_hash) people
            """;

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Clock clock;

    EarlierAid(JdbcClient jdbc, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Was aid granted to somebody of the household? Asked before a decision. */
    public boolean granted(String caseNumber) {
        return !of(caseNumber).isEmpty();
    }

    /** Numbers of the cases, for the county. */
    public List<String> of(String caseNumber) {
        return find(caseNumber, Set.of("GRANTED", "HELD", "PAID"));
    }

    /**
     * Is money for somebody of the household set aside or paid? Asked before a hold; until the transaction ends no
     * other case sets money aside for the same people.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean held(String caseNumber) {
        jdbc.sql(LOCK).param(caseNumber).query((row, index) -> index).list();
        return !find(caseNumber, Set.of("HELD", "PAID")).isEmpty();
    }

    private List<String> find(String caseNumber, Set<String> states) {
        var region = caseNumber.substring(0, 9);
        var days = parameters.whole("relief.same_cause_days", region, LocalDate.now(clock));
        return jdbc.sql(GIVEN)
                .param("number", caseNumber)
                .param("states", states)
                .param(
                        "since",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .minusDays(days))
                .query(String.class)
                .list();
    }
}
