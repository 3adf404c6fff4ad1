package org.onewindow.deadline;

import java.util.List;
import org.onewindow.shared.Forbidden;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Component;

/**
 * Who may do what about a limit: any manager who sees it reminds; only the manager of the office that must act pauses,
 * goes on, gives more time or hands the work to somebody else. Nobody gives the own work more time.
 */
@Component
class ManagerRights {

    /** The reason of pauses that managers order; what the process paused goes on by itself. */
    static final String PAUSED_BY_MANAGER = "MANAGER";

    private final Supervisors supervisors;

    ManagerRights(Supervisors supervisors) {
        this.supervisors = supervisors;
    }

    boolean reminds(Actor actor) {
        return actor.groups().stream().anyMatch(group -> group.startsWith("manager@"));
    }

    boolean manages(Deadline deadline, Actor actor) {
        return actor.has("manager", supervisors.officeFor(deadline.holder()));
    }

    /** The work of a group belongs to the manager of its office, whoever holds the limit. */
    boolean managesGroup(String group, Actor actor) {
        int at = group.indexOf('@');
        return at > 0 && actor.has("manager", supervisors.officeFor(group.substring(at + 1)));
    }

    static boolean isOwnWork(Deadline deadline, List<OpenWork.Task> tasks, Actor actor) {
        return deadline.kind() == DeadlineKind.EXTENSION_DECISION
                || tasks.stream().anyMatch(task -> actor.id().equals(task.assignee()));
    }

    void requireReminder(Actor actor) {
        if (!reminds(actor)) {
            throw new Forbidden("deadline-not-manager");
        }
    }

    void requireManager(Deadline deadline, List<OpenWork.Task> tasks, Actor actor) {
        if (!manages(deadline, actor)) {
            throw new Forbidden("deadline-not-its-manager");
        }
        if (isOwnWork(deadline, tasks, actor)) {
            throw new Forbidden("own-work");
        }
    }

    ClockCard.May may(Deadline deadline, List<OpenWork.Task> tasks, boolean extensionPending, Actor actor) {
        boolean open = deadline.isOpen();
        boolean manager = open && manages(deadline, actor) && !isOwnWork(deadline, tasks, actor);
        boolean running = deadline.state() == DeadlineState.RUNNING;
        boolean paused = deadline.state() == DeadlineState.PAUSED;
        boolean pausedByManager = deadline.openPause()
                .filter(pause -> pause.reason().equals(PAUSED_BY_MANAGER))
                .isPresent();
        return new ClockCard.May(
                open && reminds(actor),
                manager
                        && running
                        && deadline.terms().mayPause()
                        && !deadline.kind().minimum(),
                manager && pausedByManager,
                manager
                                && (running || paused)
                                && !extensionPending
                                && !deadline.kind().minimum()
                        ? deadline.terms().daysLeftToExtend()
                        : 0,
                open && tasks.stream().anyMatch(task -> managesGroup(task.group(), actor)));
    }
}
