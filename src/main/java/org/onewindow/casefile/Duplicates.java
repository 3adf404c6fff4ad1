package org.onewindow.casefile;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Other applications of the same people that are being handled in the same county, found by keyed hashes of ID numbers.
 * A township learns that there is one and asks the county, which alone sees the numbers. Confidential cases are never
 * among them: their existence is nobody's business but of those named.
 */
@Service
@Transactional(readOnly = true)
public class Duplicates {

    private static final String OPEN = """
            select distinct f.number from case_member mine
              join case_member other on other.person_hash = mine.person_hash and other.case_number <> mine.case_number
              join case_file f on f.number = other.case_number
             where mine.case_number = :number and not f.confidential
               and left(f.office, 6) = left(:number, 6) and f.state in ('CHECKING', 'SUPPLEMENTING', 'HANDLING')
             order by f.number
            """;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean exist(String number) {
        return !of(number).isEmpty();
    }

    /** Numbers, for the county. */
    public List<String> of(String number) {
        return jdbc.sql(OPEN).param("number", number).query(String.class).list();
    }
}
