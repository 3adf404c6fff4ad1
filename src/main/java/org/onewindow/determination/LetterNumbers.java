package org.onewindow.determination;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.office.Offices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out letter numbers 文号 by office and year, without gaps: a decision that fails gives its number back. */
@Component
class LetterNumbers {

    private static final String NEXT = """
            insert into letter_serial (office, year, last) values (:office, :year, 1)
            on conflict (office, year) do update set last = letter_serial.last + 1
            returning last
            """;

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    LetterNumbers(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    /** @param text as printed, e.g. 安和县民政局社救〔2026〕12号 */
    record LetterNumber(int year, int serial, String text) {}

    LetterNumber next(String office) {
        var year = LocalDate.now(clock).getYear();
        int serial = jdbc.sql(NEXT)
                .param("office", office)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new LetterNumber(year, serial, text(offices.get(office).name(), year, serial));
    }

    static String text(String office, int year, int serial) {
        return office + "社救〔" + year + "〕" + serial + "号";
    }
}
