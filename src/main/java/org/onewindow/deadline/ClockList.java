package org.onewindow.deadline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Limits across all processes, finished ones too, page by page. */
@Service
@Transactional(readOnly = true)
public class ClockList {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final ClockScope scope;
    private final ClockRow row;
    private final Clock clock;

    ClockList(JdbcClient jdbc, ClockScope scope, ClockRow row, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.row = row;
        this.clock = clock;
    }

    /**
     * @param asked state, kind, office (that must act), basis, alarm, dueFrom, dueTo, number, sort, cursor
     * @throws InvalidInput naming everything that cannot be taken
     */
    public ClockPage page(Actor actor, Map<String, String> asked) {
        var now = clock.instant();
        var filter = new ClockFilter(asked, now);
        var order = ClockOrder.of(asked.getOrDefault("sort", "due"));
        var cursor = asked.get("cursor");
        var seen = scope.of(actor);
        var condition = filter.condition() + seen.withoutHidden() + (cursor == null ? "" : " and " + order.behind());
        var branches = ClockScope.branches(
                "select d.id, d." + order.column(), condition, order.by("d") + " limit " + (PAGE + 1));
        var chosen = "select id from (" + branches + ") chosen" + order.by("chosen") + " limit " + (PAGE + 1);
        var query = jdbc.sql(ClockRow.COLUMNS + " where d.id in (" + chosen + ")" + order.by("d"))
                .params(seen.values())
                .params(filter.values());
        var found = (cursor == null ? query : behind(query, cursor)).query(row).list();
        if (found.size() <= PAGE) {
            return new ClockPage(now, found, null);
        }
        var items = List.copyOf(found.subList(0, PAGE));
        return new ClockPage(now, items, cursor(order, items.get(PAGE - 1)));
    }

    /** Every limit of a case that the caller has opened to the actor, the open ones first. */
    public List<ClockLine> ofCase(Actor actor, String caseNumber) {
        var seen = scope.of(actor);
        return jdbc.sql(ClockRow.COLUMNS + " where d.case_number = :case" + seen.withoutHidden()
                        + " order by d.ended_at is not null, d.due_at, d.id")
                .params(seen.values())
                .param("case", caseNumber)
                .query(row)
                .list();
    }

    private static JdbcClient.StatementSpec behind(JdbcClient.StatementSpec query, String cursor) {
        var parts = cursor.split("_", -1);
        try {
            return query.param("at", OffsetDateTime.ofInstant(Instant.parse(parts[0]), ZoneOffset.UTC))
                    .param("id", Long.parseLong(parts[1]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw InvalidInput.of("cursor", "not-a-cursor");
        }
    }

    private static String cursor(ClockOrder order, ClockLine last) {
        return (order.column().equals("due_at") ? last.dueAt() : last.startedAt()) + "_" + last.id();
    }
}
