package org.onewindow.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open tasks of one person: those held and those that may be claimed, without cases hidden from the person. Reads one
 * table of ours instead of joining the engine's, and only as many rows as a page has.
 */
@Service
@Transactional(readOnly = true)
public class WorkItems {

    public static final int PAGE = 50;

    private static final String SHOWN = """
            select task_id as id, key, name, subject, case_number, office, due_at, alarm, assignee, opened_at,
                   masked_name, sort_at
              from work_item
             where (sort_at, task_id) > (:at, :id) and case_number <> all(:hidden)
               and (cast(:caseNumber as text) is null or case_number = :caseNumber)
            """;

    private static final String MOST = " order by sort_at, task_id limit :most";

    private static final String PAGE_QUERY = "select * from ((" + SHOWN + " and assignee = :me" + MOST + ") union all "
            + "(select found.* from unnest(:groups) as mine(name) cross join lateral (" + SHOWN
            + " and assignee is null and candidate_group = mine.name" + MOST + ") found)) item"
            + " order by sort_at, id limit :most";

    private static final String COUNTS = """
            select count(*) filter (where assignee is not null) as mine,
                   count(*) filter (where assignee is null) as claimable,
                   count(*) filter (where due_at >= :now and due_at < :tomorrow) as due_today,
                   count(*) filter (where due_at < :now) as overdue
              from work_item
             where (assignee = :me or assignee is null and candidate_group = any(:groups))
               and case_number <> all(:hidden)
            """;

    private final JdbcClient jdbc;
    private final CaseGuard guard;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, CaseGuard guard, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * @param caseNumber only tasks of this case; null: all
     * @param cursor {@link WorkPage#next()} of the page before; null: from the start
     * @throws org.onewindow.shared.InvalidInput when the cursor is not one
     */
    public WorkPage page(Actor actor, @Nullable String caseNumber, @Nullable String cursor) {
        var from = WorkCursor.parse(cursor);
        var found = jdbc.sql(PAGE_QUERY)
                .params(scope(actor))
                .param("at", from.at())
                .param("id", from.id())
                .param("caseNumber", caseNumber)
                .param("most", PAGE + 1)
                .query((row, index) -> item(row))
                .list();
        if (found.size() <= PAGE) {
            return new WorkPage(found, null);
        }
        var items = List.copyOf(found.subList(0, PAGE));
        return new WorkPage(items, WorkCursor.behind(items.get(PAGE - 1)).text());
    }

    /** Those of the given tasks that this person holds or may claim. */
    public List<WorkItem> among(Actor actor, List<String> ids) {
        return jdbc.sql("select item.*, task_id as id from work_item item where task_id = any(:ids)"
                        + " and (assignee = :me or assignee is null and candidate_group = any(:groups))"
                        + " and case_number <> all(:hidden)")
                .params(scope(actor))
                .param("ids", ids.toArray(String[]::new))
                .query((row, index) -> item(row))
                .list();
    }

    /** Open tasks {@code key}, whoever holds them, in the offices where this person has {@code role}. */
    public List<WorkItem> besides(Actor actor, String role, String key) {
        return jdbc.sql("select item.*, task_id as id from work_item item where key = :key"
                        + " and :role || '@' || office = any(:groups) and case_number <> all(:hidden)"
                        + " order by sort_at, task_id")
                .params(scope(actor))
                .param("key", key)
                .param("role", role)
                .query((row, index) -> item(row))
                .list();
    }

    /** Log-in names of those who hold tasks of a case. */
    public List<String> holders(String caseNumber) {
        return jdbc.sql("select distinct assignee from work_item where case_number = ? and assignee is not null")
                .param(caseNumber)
                .query(String.class)
                .list();
    }

    /** Ids of the tasks a person holds. */
    public List<String> heldBy(String staff) {
        return ids("select task_id from work_item where assignee = ? order by sort_at, task_id", staff);
    }

    /** Ids of the tasks nobody holds and a group of this person may claim. */
    public List<String> offeredTo(String staff) {
        return ids("""
                select w.task_id from work_item w join staff_role r on r.role || '@' || r.office = w.candidate_group
                 where w.assignee is null and r.staff = ? order by w.sort_at, w.task_id""", staff);
    }

    /** Ids of the tasks of people who do not work here any more. */
    public List<String> heldByInactive() {
        return jdbc.sql("""
                        select w.task_id from work_item w join staff s on s.id = w.assignee
                         where not s.active order by w.task_id""").query(String.class).list();
    }

    private List<String> ids(String sql, String staff) {
        return jdbc.sql(sql).param(staff).query(String.class).list();
    }

    public MyWork counts(Actor actor) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql(COUNTS)
                .params(scope(actor))
                .param("now", now)
                .param(
                        "tomorrow",
                        now.toLocalDate()
                                .plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .query(MyWork.class)
                .single();
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new WorkItem(
                row.getString("id"),
                row.getString("key"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("case_number"),
                row.getString("office"),
                due == null ? null : due.toInstant(),
                Alarm.valueOf(row.getString("alarm")),
                row.getString("assignee"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("masked_name"));
    }

    private Map<String, Object> scope(Actor actor) {
        var scope = new TreeMap<String, Object>();
        scope.put("me", actor.id());
        scope.put("groups", actor.groups().toArray(String[]::new));
        scope.put("hidden", guard.hiddenFrom(actor.id()).toArray(String[]::new));
        return scope;
    }
}
