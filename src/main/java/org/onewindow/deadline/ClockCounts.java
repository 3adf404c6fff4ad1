package org.onewindow.deadline;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.deadline.ClockNumbers.Counts;
import org.onewindow.deadline.ClockNumbers.Group;
import org.onewindow.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the dashboard, read from one index. */
@Service
@Transactional(readOnly = true)
public class ClockCounts {

    private static final Comparator<Group> PRESSING = Comparator.comparing(
                    Group::counts,
                    Comparator.comparing(Counts::overdue)
                            .thenComparing(Counts::dueToday)
                            .thenComparing(Counts::alarmed)
                            .thenComparing(Counts::running))
            .reversed()
            .thenComparing(Group::code);

    private static final List<ClockChoice> COUNTED = List.of(
            ClockChoice.RUNNING, ClockChoice.DUE_TODAY, ClockChoice.ALARMED, ClockChoice.OVERDUE, ClockChoice.PAUSED);

    private record Cell(String kind, String holder, Counts counts) {}

    private final JdbcClient jdbc;
    private final ClockScope scope;
    private final Clock clock;

    ClockCounts(JdbcClient jdbc, ClockScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    public ClockNumbers of(Actor actor) {
        var now = clock.instant();
        var cells = cells(actor, new ClockFilter(Map.of(), now));
        var names = names(cells.stream().map(Cell::holder).distinct().toList());
        return new ClockNumbers(
                now,
                cells.stream().map(Cell::counts).reduce(Counts.NONE, Counts::plus),
                groups(cells, Cell::kind, Function.identity()),
                groups(cells, Cell::holder, code -> names.getOrDefault(code, code)));
    }

    private List<Cell> cells(Actor actor, ClockFilter open) {
        var seen = scope.of(actor);
        var branches = ClockScope.branches(
                "select d.kind, d.holder, d.state, d.due_at, d.alarmed, cast(null as timestamptz) as ended_at",
                "d.ended_at is null" + seen.withoutHidden(),
                "");
        var counts = COUNTED.stream()
                .map(choice -> "count(*) filter (where " + choice.condition() + ") as " + choice.name())
                .collect(Collectors.joining(", "));
        return jdbc.sql("select d.kind, d.holder, " + counts + " from (" + branches + ") d group by d.kind, d.holder")
                .params(seen.values())
                .params(open.values())
                .query((row, index) -> new Cell(
                        row.getString("kind"),
                        row.getString("holder"),
                        new Counts(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7))))
                .list();
    }

    private Map<String, String> names(List<String> codes) {
        return jdbc
                .sql("select code, name from office where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The most pressing first. */
    private static List<Group> groups(List<Cell> cells, Function<Cell, String> code, Function<String, String> name) {
        return cells.stream().collect(Collectors.groupingBy(code)).entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        name.apply(group.getKey()),
                        group.getValue().stream().map(Cell::counts).reduce(Counts.NONE, Counts::plus)))
                .sorted(PRESSING)
                .toList();
    }
}
