package org.onewindow.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The national arrangements as the migration seeds them, read without a database. */
final class SeededCalendar {

    static final Map<LocalDate, Boolean> EXCEPTIONS = new HashMap<>();
    static final Set<Integer> YEARS = new TreeSet<>();

    static {
        var sql = read();
        Pattern.compile("\\('CN', '(\\S+)', (true|false) ?,")
                .matcher(sql)
                .results()
                .forEach(row -> EXCEPTIONS.put(LocalDate.parse(row.group(1)), Boolean.valueOf(row.group(2))));
        Pattern.compile("\\('CN', (\\d{4}),")
                .matcher(sql)
                .results()
                .forEach(row -> YEARS.add(Integer.valueOf(row.group(1))));
    }

    private SeededCalendar() {}

    static WorkingDayCalendar national() {
        return new WorkingDayCalendar(EXCEPTIONS, YEARS);
    }

    private static String read() {
        try (var stream = SeededCalendar.class.getResourceAsStream("/db/migration/V023__seed_calendar.sql")) {
            if (stream == null) {
                throw new IllegalStateException("No seeded calendar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
