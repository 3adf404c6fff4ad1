package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads every text and every byte array of the engine's tables, once each, and looks for what people told. */
@TestComponent
class EngineMemory {

    private final JdbcTemplate sql;
    private final Map<String, Set<String>> columns = new TreeMap<>();

    EngineMemory(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What the engine forgets when an instance ends. */
    void holdsNothingNowOf(Collection<String> texts) {
        holdsNothing(
                texts,
                columns().keySet().stream()
                        .filter(table -> table.startsWith("act_ru_") || table.equals("act_ge_bytearray"))
                        .toList());
    }

    void holdsNothingOf(Collection<String> texts) {
        holdsNothing(texts, columns().keySet());
    }

    private void holdsNothing(Collection<String> texts, Collection<String> tables) {
        var sought = new Sought(texts);
        var traces = new TreeMap<String, String>();
        for (var table : tables) {
            var names = List.copyOf(columns().get(table));
            sql.query("select " + String.join(", ", names) + " from " + table, row -> {
                for (var name : names) {
                    var trace = sought.in(text(row.getObject(name)));
                    if (trace != null) {
                        traces.put(table + "." + name, trace);
                    }
                }
            });
        }
        assertThat(traces).as("what the engine knows of people").isEmpty();
    }

    private static String text(@Nullable Object cell) {
        return cell instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : cell == null ? "" : (String) cell;
    }

    private Map<String, Set<String>> columns() {
        if (columns.isEmpty()) {
            sql.query(
                    """
                    select table_name, column_name from information_schema.columns
                    where table_schema = 'public' and table_name like 'act\\_%'
                      and data_type in ('character varying', 'character', 'text', 'bytea', 'json', 'jsonb')""",
                    row -> {
                        columns.computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                                .add(row.getString(2));
                    });
        }
        return columns;
    }

    /** Many texts looked for in one pass: at each place only those that begin with the two characters there. */
    private static final class Sought {

        private static final int BEGINNING = 2;

        private final Map<String, Set<String>> byBeginning = new HashMap<>();

        Sought(Collection<String> texts) {
            assertThat(texts).isNotEmpty().allMatch(text -> text.length() >= BEGINNING);
            for (var text : texts) {
                add(text);
                add(escaped(text));
            }
        }

        private void add(String text) {
            byBeginning
                    .computeIfAbsent(text.substring(0, BEGINNING), beginning -> new TreeSet<>())
                    .add(text);
        }

        @Nullable
        String in(String cell) {
            for (int at = 0; at + BEGINNING <= cell.length(); at++) {
                for (var text : byBeginning.getOrDefault(cell.substring(at, at + BEGINNING), Set.of())) {
                    if (cell.startsWith(text, at)) {
                        return text;
                    }
                }
            }
            return null;
        }

        /** As some writers of JSON put it. */
        private static String escaped(String text) {
            var escaped = new StringBuilder();
            text.chars()
                    .forEach(character -> escaped.append(
                            character > 0x7F ? "\\u%04x".formatted(character) : Character.toString(character)));
            return escaped.toString();
        }
    }
}
