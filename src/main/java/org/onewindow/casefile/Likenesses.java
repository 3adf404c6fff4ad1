package org.onewindow.casefile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds open cases and leads of the same county that share a person, by keyed hashes, confidential ones left out. A
 * person decides.
 */
@Service
@Transactional(readOnly = true)
public class Likenesses {

    private static final String QUERY = """
            with mine as (
                select 'ID' as kind, person_hash as hash from case_member
                 where case_number = :number and person_hash is not null
                union all
                select kind, hash from case_trace where case_number = :number),
            met as (
                select m.case_number, 'ID' as kind from case_member m join mine on mine.kind = 'ID'
                   and m.person_hash = mine.hash
                union all
                select t.case_number, t.kind from case_trace t join mine on mine.kind = t.kind and mine.hash = t.hash)
            select f.number, f.office, string_agg(distinct met.kind, ',') as kinds
              from met join case_file f on f.number = met.case_number
             where f.number <> :number and left(f.office, 6) = left(:number, 6)
               and not f.confidential and f.state in ('LEAD', 'CHECKING', 'SUPPLEMENTING', 'HANDLING')
             group by f.number, f.office order by f.number
            """;

    private final JdbcClient jdbc;

    Likenesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the case or lead {@code number}, itself left out. */
    public List<Likeness> of(String number) {
        return jdbc.sql(QUERY)
                .param("number", number)
                .query((row, index) ->
                        new Likeness(row.getString("number"), row.getString("office"), kinds(row.getString("kinds"))))
                .list();
    }

    private static Set<String> kinds(String joined) {
        return new TreeSet<>(List.of(joined.split(",")));
    }
}
