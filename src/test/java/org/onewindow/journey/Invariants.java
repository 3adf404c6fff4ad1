package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onewindow.workflow.Words;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds after every step of every case. */
@TestComponent
class Invariants {

    /** Where the engine itself keeps loop counters of multi-instance activities. */
    private static final List<String> OF_THE_ENGINE =
            List.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final JdbcTemplate sql;

    Invariants(JdbcTemplate sql) {
        this.sql = sql;
    }

    void check() {
        onlyListedWords();
        alarmsAgree();
        workListAgrees();
    }

    /** The engine holds only words of the list, each of its type. */
    private void onlyListedWords() {
        var allowed = new TreeSet<>(OF_THE_ENGINE);
        Words.all().values().forEach(word -> allowed.add(word.name()));
        assertThat(sql.queryForList("select distinct name_ from act_ru_variable", String.class))
                .isSubsetOf(allowed);
        assertThat(sql.queryForList("select distinct type_ from act_ru_variable", String.class))
                .isSubsetOf("string", "boolean", "integer", "null");
        assertThat(sql.queryForObject("select count(*) from act_hi_varinst", Long.class))
                .isZero();
    }

    /** Each open limit that has an alarm left has exactly one timer, due at that alarm, and no timer has no limit. */
    private void alarmsAgree() {
        var timers = new TreeMap<Long, Timestamp>();
        sql.query(
                "select repeat_, duedate_ from act_ru_job where repeat_ like 'deadline/%'",
                row -> {
                    var id = Long.valueOf(row.getString(1).substring("deadline/".length()));
                    assertThat(timers.put(id, row.getTimestamp(2)))
                            .as("second timer of deadline " + id)
                            .isNull();
                });
        var rows = new TreeMap<Long, Timestamp>();
        sql.query("""
                select id, state, next_alarm_at from deadline
                where state in ('RUNNING', 'PAUSED', 'BREACHED') and done_at is null
                  and next_alarm_at is not null and kind not in ('SUPPLEMENT', 'PUBLICITY', 'CHECK_OBJECTION')""", row -> {
            var paused = row.getString(2).equals("PAUSED");
            rows.put(row.getLong(1), paused ? Timestamp.valueOf("9999-12-31 00:00:00") : row.getTimestamp(3));
        });
        assertThat(timers).isEqualTo(rows);
    }

    /** The work list shows exactly the engine's open tasks. */
    private void workListAgrees() {
        assertThat(sql.queryForList("select task_id from work_item order by 1", String.class))
                .isEqualTo(sql.queryForList("select id_ from act_ru_task order by 1", String.class));
    }
}
