package org.onewindow.deadline;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.office.Names;
import org.onewindow.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One limit with its whole story and what the reader may do about it. */
@Service
@Transactional(readOnly = true)
public class ClockCards {

    private final DeadlineRows rows;
    private final ExtensionRows extensions;
    private final DeadlineActs acts;
    private final OpenWork work;
    private final ManagerRights rights;
    private final ClockScope scope;
    private final ClockList list;
    private final ClockRow row;
    private final WorkingDayCalendars calendars;
    private final Names names;
    private final JdbcClient jdbc;

    ClockCards(
            DeadlineRows rows,
            ExtensionRows extensions,
            DeadlineActs acts,
            OpenWork work,
            ManagerRights rights,
            ClockScope scope,
            ClockList list,
            ClockRow row,
            WorkingDayCalendars calendars,
            Names names,
            JdbcClient jdbc) {
        this.rows = rows;
        this.extensions = extensions;
        this.acts = acts;
        this.work = work;
        this.rights = rights;
        this.scope = scope;
        this.list = list;
        this.row = row;
        this.calendars = calendars;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** @throws org.onewindow.shared.NotFound when unknown or out of the actor's sight */
    public ClockCard get(long id, Actor actor) {
        var deadline =
                rows.findById(id).filter(found -> scope.includes(found, actor)).orElseThrow(Deadlines::unknown);
        return card(deadline, line(id), actor);
    }

    /** Those of a case, the open ones first. */
    public List<ClockCard> ofCase(String caseNumber, Actor actor) {
        var lines = list.ofCase(actor, caseNumber);
        var deadlines = rows.findByCaseNumberOrderByStartedAtAscIdAsc(caseNumber).stream()
                .collect(Collectors.toMap(Deadline::id, Function.identity()));
        return lines.stream()
                .map(line -> card(Objects.requireNonNull(deadlines.get(line.id())), line, actor))
                .toList();
    }

    private ClockCard card(Deadline deadline, ClockLine line, Actor actor) {
        var view = deadline.view();
        var tasks = deadline.isOpen() ? work.against(view.kind(), view.subject()) : List.<OpenWork.Task>of();
        var asked = extensions.findPending(view.id());
        return new ClockCard(
                line,
                deadline.version(),
                deadline.marks(calendars.of(deadline.region())),
                view.pauses().stream()
                        .map(pause -> new ClockCard.Pause(pause.from(), pause.to(), pause.reason()))
                        .toList(),
                acts.of(view.id()),
                tasks,
                asked.map(this::extension).orElse(null),
                rights.may(deadline, tasks, asked.isPresent(), actor));
    }

    private ClockCard.Extension extension(ExtensionRequest request) {
        return new ClockCard.Extension(request.number(), request.days(), names.name(request.requestedBy()));
    }

    private ClockLine line(long id) {
        return jdbc.sql(ClockRow.COLUMNS + " where d.id = ?")
                .param(id)
                .query(row)
                .single();
    }
}
