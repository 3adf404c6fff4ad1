package org.onewindow.leave;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of staff_leave and what went to the substitute. */
@Component
class LeaveRows {

    private static final String LEAVE = """
            select id, staff, substitute, from_on, to_on, registered_by,
                   case when ended_at is not null then 'ENDED' when started_at is not null then 'RUNNING'
                        else 'PLANNED' end as state
              from staff_leave\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LeaveRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(String staff, String substitute, LocalDate from, LocalDate to, String by) {
        return jdbc.sql("""
                        insert into staff_leave (staff, substitute, from_on, to_on, registered_by, registered_at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(staff, substitute, from, to, by, now())
                .query(Long.class)
                .single();
    }

    Optional<Leave> find(long id) {
        return jdbc.sql(LEAVE + "where id = ?").param(id).query(Leave.class).optional();
    }

    /** Newest first. */
    List<Leave> of(Collection<String> offices, String me) {
        return jdbc.sql(LEAVE + """
                        where staff = :me or substitute = :me
                           or staff in (select id from staff where office = any(:offices))
                        order by from_on desc, id desc""")
                .param("me", me)
                .param("offices", offices.toArray(String[]::new))
                .query(Leave.class)
                .list();
    }

    /** Does somebody's leave or substitution, not yet over, meet these days? */
    boolean absent(String staff, LocalDate from, LocalDate to) {
        return meets("staff", staff, from, to);
    }

    boolean standsIn(String staff, LocalDate from, LocalDate to) {
        return meets("substitute", staff, from, to);
    }

    private boolean meets(String column, String staff, LocalDate from, LocalDate to) {
        return jdbc.sql("select exists(select from staff_leave where " + column
                        + " = ? and ended_at is null and from_on <= ? and to_on >= ?)")
                .params(staff, to, from)
                .query(Boolean.class)
                .single();
    }

    /** Those that begin by {@code today}, taken by this node. */
    List<Leave> begin(LocalDate today) {
        return taken("started_at is null and ended_at is null and from_on <= ? and to_on >= ?", today, today);
    }

    /** Those whose last day is over, taken by this node. */
    List<Leave> finish(LocalDate today) {
        return taken("ended_at is null and to_on < ?", today);
    }

    private List<Leave> taken(String condition, Object... params) {
        return jdbc.sql(LEAVE + "where " + condition + " order by id for update skip locked")
                .params(params)
                .query(Leave.class)
                .list();
    }

    void started(long id) {
        jdbc.sql("update staff_leave set started_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void ended(long id) {
        jdbc.sql("update staff_leave set ended_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void moved(long id, String task) {
        jdbc.sql("insert into leave_task (leave, task_id) values (?, ?) on conflict do nothing")
                .params(id, task)
                .update();
    }

    List<String> moved(long id) {
        return jdbc.sql("select task_id from leave_task where leave = ? order by task_id")
                .param(id)
                .query(String.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
