package org.onewindow.deadline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Limits of one's own offices, the earliest end first, without cases hidden from the reader. */
@Service
@Transactional(readOnly = true)
public class DeadlineList {

    private static final int PAGE = 50;
    private static final int CHOICES = 200;

    /** @param next cursor of the following page, null on the last */
    public record Page(List<DeadlineView> items, @Nullable String next) {}

    private record Cursor(Instant due, long id) {}

    private final DeadlineRows rows;
    private final CaseGuard guard;
    private final JdbcClient jdbc;

    DeadlineList(DeadlineRows rows, CaseGuard guard, JdbcClient jdbc) {
        this.rows = rows;
        this.guard = guard;
        this.jdbc = jdbc;
    }

    /**
     * @param state RUNNING, PAUSED, MET, BREACHED, CANCELLED; null: any
     * @param office holder or the case's office; one outside the actor's offices finds nothing
     * @param kind null: any
     */
    public Page page(
            Actor actor,
            @Nullable String state,
            @Nullable String office,
            @Nullable String kind,
            @Nullable String cursor) {
        var states = state == null
                ? EnumSet.allOf(DeadlineState.class)
                : EnumSet.of(code("state", state, DeadlineState.class));
        var kinds =
                kind == null ? EnumSet.allOf(DeadlineKind.class) : EnumSet.of(code("kind", kind, DeadlineKind.class));
        var offices = office == null ? actor.offices() : actor.sees(office) ? Set.of(office) : Set.<String>of();
        if (offices.isEmpty()) {
            return new Page(List.of(), null);
        }
        var after = cursor == null ? new Cursor(Instant.EPOCH, 0) : cursor(cursor);
        var found = rows
                .findByIdInOrderByDueAtAscIdAsc(ids(states, kinds, offices, guard.hiddenFrom(actor.id()), after))
                .stream()
                .map(Deadline::view)
                .toList();
        var items = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(items, found.size() > PAGE ? cursor(items.get(PAGE - 1)) : null);
    }

    /** Limits still running that an office of the actor holds. */
    public List<DeadlineView> extensibleBy(Actor actor) {
        var holders = actor.groups().stream()
                .map(group -> group.substring(group.indexOf('@') + 1))
                .filter(actor::sees)
                .toList();
        var open = EnumSet.of(DeadlineState.RUNNING, DeadlineState.PAUSED);
        return holders.isEmpty()
                ? List.of()
                : rows
                        .page(
                                open,
                                EnumSet.allOf(DeadlineKind.class),
                                holders,
                                guard.hiddenFrom(actor.id()),
                                Instant.EPOCH,
                                0,
                                Limit.of(CHOICES))
                        .stream()
                        .filter(deadline ->
                                !deadline.kind().minimum() && deadline.terms().daysLeftToExtend() > 0)
                        .map(Deadline::view)
                        .filter(deadline -> holders.contains(deadline.holder()))
                        .toList();
    }

    private List<Long> ids(
            Set<DeadlineState> states, Set<DeadlineKind> kinds, Set<String> offices, Set<String> hidden, Cursor after) {
        var condition = "d.state = any(:states) and d.kind = any(:kinds) and d.case_number <> all(:hidden) and "
                + ClockOrder.DUE.behind();
        var end = " limit " + (PAGE + 1);
        var branches = ClockScope.branches("select d.id, d.due_at", condition, ClockOrder.DUE.by("d") + end);
        return jdbc.sql("select id from (" + branches + ") chosen" + ClockOrder.DUE.by("chosen") + end)
                .param("states", names(states))
                .param("kinds", names(kinds))
                .param("offices", offices.toArray(String[]::new))
                .param("hidden", hidden.toArray(String[]::new))
                .param("at", after.due.atOffset(ZoneOffset.UTC))
                .param("id", after.id)
                .query(Long.class)
                .list();
    }

    private static String[] names(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toArray(String[]::new);
    }

    private static <E extends Enum<E>> E code(String field, String text, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw InvalidInput.of(field, "unknown-code", String.join(", ", names(type)));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return EnumSet.allOf(type).stream().map(Enum::name).toList();
    }

    private static String cursor(DeadlineView last) {
        return last.dueAt() + "_" + last.id();
    }

    private static Cursor cursor(String text) {
        var parts = text.split("_", -1);
        try {
            return new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw InvalidInput.of("cursor", "not-a-cursor");
        }
    }
}
