package org.onewindow.casefile;

import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code <office>-<year of receipt>-000001}: without gaps, because the counter's row is held until the commit. */
@Component
class CaseNumbers {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param series the office, or {@code <office>-L} for its leads */
    String next(String series, Instant receivedAt) {
        int year = receivedAt.atZone(ZONE).getYear();
        int last = jdbc.sql("""
                        insert into case_counter (office, year, last) values (?, ?, 1)
                        on conflict (office, year) do update set last = case_counter.last + 1
                        returning last""").params(series, year).query(Integer.class).single();
        return "%s-%d-%06d".formatted(series, year, last);
    }
}
