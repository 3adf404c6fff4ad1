package org.onewindow.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.journey.PreparedCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OneWindowTest
class KeyRotationTest {

    private static final Keys DEMO = Keys.demo(Map.of());

    /** application-test.yaml lets the application read what this key sealed. */
    private static final String ROTATION = "only-the-test-of-rotation-seals-with-this-key";

    private final Sealing next = with(ROTATION, "rotation", Map.of("1", String.valueOf(DEMO.dataKey())));

    @Autowired
    private KeyRotation back;

    @Autowired
    private SealedColumns columns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PreparedCases cases;

    @AfterEach
    void as_before() {
        ClockUtil.reset();
        assertThat(back.run(line -> {}).left()).isZero();
        assertThat(under("rotation")).isZero();
    }

    @Test
    void everything_is_sealed_again_while_cases_come_in() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T01:00:00Z")));
        var before = cases.inLiulin();
        var numbers = new ConcurrentLinkedQueue<>(List.of(before.number()));
        var stop = new AtomicBoolean();
        var load = CompletableFuture.runAsync(() -> {
            while (!stop.get()) {
                numbers.add(cases.inLiulin().number());
            }
        });
        var lines = new ArrayList<String>();
        var rotation = new KeyRotation(next, columns, jdbc, transaction);

        rotation.run(lines::add);
        stop.set(true);
        load.join();
        var rest = rotation.run(lines::add);

        assertThat(rest.left()).isZero();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("case_member: "))
                .anyMatch(line -> line.startsWith("document: "));
        assertThat(under("1")).isZero();
        assertThat(under("rotation")).isPositive();
        assertThat(numbers)
                .hasSizeGreaterThan(1)
                .allSatisfy(number -> assertThat(cases.people(number)).isEqualTo(200));
    }

    @Test
    void sealed_bytes_stand_in_columns_named_so_and_nowhere_else() {
        assertThat(jdbc.sql("""
                                select table_name || '.' || column_name from information_schema.columns
                                 where table_schema = current_schema() and data_type = 'bytea'
                                   and table_name not like 'act\\_%' and column_name not like '%\\_sealed'""").query(String.class).list())
                .as("columns of bytes that key rotation would not find: name them …_sealed")
                .isEmpty();
        assertThat(columns.tables())
                .hasSizeGreaterThan(15)
                .allSatisfy(table -> assertThat(table.key())
                        .as("primary key of " + table.name())
                        .isNotEmpty());
    }

    @Test
    void the_application_does_not_start_with_another_key_under_the_same_name() {
        var other = "another-key-that-somebody-copied-wrongly";

        assertThat(new SealingProbe(with(String.valueOf(DEMO.dataKey()), "1", Map.of()), jdbc))
                .isNotNull();
        assertThatThrownBy(() -> new SealingProbe(with(other, "1", Map.of()), jdbc))
                .isInstanceOf(KeyRefused.class)
                .hasMessageEndingWith("Key 1 is not the one this database was filled with.");
        var otherHash = new Sealing(new Keys(DEMO.dataKey(), "1", Map.of(), other, DEMO.queryKey()));
        assertThatThrownBy(() -> new SealingProbe(otherHash, jdbc)).hasMessageContaining("Key hash is not the one");
    }

    @Test
    void the_application_does_not_start_without_a_key_that_data_may_lie_under() {
        new SealingProbe(next, jdbc).check();

        assertThatThrownBy(() -> new SealingProbe(with(String.valueOf(DEMO.dataKey()), "1", Map.of()), jdbc))
                .isInstanceOf(KeyRefused.class)
                .hasMessageEndingWith("Data is still sealed with key rotation, which is not configured.");
    }

    private static Sealing with(String dataKey, String id, Map<String, String> old) {
        return new Sealing(new Keys(dataKey, id, old, DEMO.hashKey(), DEMO.queryKey()));
    }

    /** Rows with something sealed under that key. */
    private long under(String key) {
        var head = (char) key.length() + key;
        return columns.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> jdbc.sql(
                                        "select count(*) from %s where substring(%s from 1 for %d) = convert_to(?, 'UTF8')"
                                                .formatted(table.name(), column, head.length()))
                                .param(head)
                                .query(Long.class)
                                .single()))
                .mapToLong(Long::longValue)
                .sum();
    }
}
