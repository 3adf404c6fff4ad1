package org.onewindow.sealing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.sealing.SealedColumns.Table;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals everything again under the current data key while the application runs: in small transactions, only what is not
 * yet, and only where nobody changed the bytes meanwhile. Stopped at any point, it goes on where it was.
 */
@Service
public class KeyRotation {

    private static final int BATCH = 50;
    private static final int PASSES = 20;

    private final Sealing sealing;
    private final SealedColumns columns;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeyRotation(Sealing sealing, SealedColumns columns, JdbcClient jdbc, TransactionTemplate transaction) {
        this.sealing = sealing;
        this.columns = columns;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * @param resealed rows sealed again
     * @param left rows that are still under an earlier key, because somebody keeps writing them
     */
    public record Outcome(long resealed, long left) {}

    /** @param progress is told what was done, one line at a time */
    public Outcome run(Consumer<String> progress) {
        long resealed = 0;
        for (int pass = 1; pass <= PASSES; pass++) {
            for (var table : columns.tables()) {
                resealed += reseal(table, progress);
            }
            if (left() == 0) {
                retire();
                return new Outcome(resealed, 0);
            }
        }
        return new Outcome(resealed, left());
    }

    private long reseal(Table table, Consumer<String> progress) {
        long done = 0;
        long started = System.nanoTime();
        List<Object> last = List.of();
        for (var batch = stale(table, last); !batch.isEmpty(); batch = stale(table, last)) {
            done += resealed(table, batch);
            last = batch.get(batch.size() - 1);
            progress.accept(
                    "%s: %d rows, %d ms".formatted(table.name(), done, (System.nanoTime() - started) / 1_000_000));
        }
        return done;
    }

    private int resealed(Table table, List<List<Object>> keys) {
        try {
            var count = transaction.execute(status -> {
                jdbc.sql("select set_config('onewindow.resealing', 'on', true), set_config('lock_timeout', '2s', true)")
                        .query()
                        .singleRow();
                return keys.stream().mapToInt(key -> reseal(table, key)).sum();
            });
            return count == null ? 0 : count;
        } catch (ConcurrencyFailureException busy) {
            return 0; // The next pass finds them again.
        }
    }

    private int reseal(Table table, List<Object> key) {
        var row = jdbc.sql("select %s from %s where %s".formatted(list(table.columns()), table.name(), isKey(table)))
                .params(key)
                .query()
                .listOfRows();
        if (row.isEmpty()) {
            return 0;
        }
        var changed = stale(row.get(0));
        if (changed.isEmpty()) {
            return 0;
        }
        var values = new ArrayList<@Nullable Object>();
        changed.values().forEach(bytes -> values.add(sealing.seal(sealing.openBytes(bytes))));
        values.addAll(key);
        values.addAll(changed.values());
        return jdbc.sql("update %s set %s where %s and %s"
                        .formatted(
                                table.name(),
                                changed.keySet().stream().map(it -> it + " = ?").collect(Collectors.joining(", ")),
                                isKey(table),
                                changed.keySet().stream().map(it -> it + " = ?").collect(Collectors.joining(" and "))))
                .params(values)
                .update();
    }

    private Map<String, byte[]> stale(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof byte[] bytes && !sealing.isCurrent(bytes))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (byte[]) entry.getValue()));
    }

    /** Keys of the next rows after {@code last}. */
    private List<List<Object>> stale(Table table, List<Object> last) {
        var keys = list(table.key());
        var after = last.isEmpty() ? "" : " and (%s) > (%s)".formatted(keys, marks(last.size()));
        return jdbc
                .sql("select %s from %s where %s%s order by %s limit %d"
                        .formatted(keys, table.name(), isStale(table), after, keys, BATCH))
                .params(params(table, last))
                .query()
                .listOfRows()
                .stream()
                .map(row -> List.copyOf(row.values()))
                .toList();
    }

    private long left() {
        return columns.tables().stream()
                .mapToLong(table -> jdbc.sql("select count(*) from %s where %s".formatted(table.name(), isStale(table)))
                        .params(params(table, List.of()))
                        .query(Long.class)
                        .single())
                .sum();
    }

    /** Keys under which nothing lies any more need not be known at the next start. */
    private void retire() {
        jdbc.sql("delete from sealing_probe where key_name not in ('hash', 'query', ?)")
                .param(sealing.currentKey())
                .update();
    }

    private List<Object> params(Table table, List<Object> last) {
        var params = new ArrayList<Object>(Collections.nCopies(table.columns().size(), sealing.currentHead()));
        params.addAll(last);
        return params;
    }

    private String isStale(Table table) {
        int head = sealing.currentHead().length;
        return table.columns().stream()
                .map(column -> "substring(%s from 1 for %d) <> ?".formatted(column, head))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String isKey(Table table) {
        return table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
