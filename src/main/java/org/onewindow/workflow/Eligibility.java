package org.onewindow.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may do a task, as far as role, own work and guards say. */
@Component
class Eligibility {

    private final ObjectProvider<TaskHandler> handlers;
    private final ObjectProvider<TaskGuard> guards;
    private final ObjectProvider<Actors> actors;

    Eligibility(ObjectProvider<TaskHandler> handlers, ObjectProvider<TaskGuard> guards, ObjectProvider<Actors> actors) {
        this.handlers = handlers;
        this.guards = guards;
        this.actors = actors;
    }

    /** Active members of the groups whom nothing bars, or who only have to be named for a confidential case. */
    List<String> able(TaskRef task, Collection<String> groups) {
        return members(task, groups).toList();
    }

    /** As {@link #able}, asking only until somebody is found. */
    boolean anybody(TaskRef task, Collection<String> groups) {
        return members(task, groups).findAny().isPresent();
    }

    private Stream<String> members(TaskRef task, Collection<String> groups) {
        var ownWork = handlers.stream()
                .filter(it -> it.task().equals(task.key()))
                .flatMap(it -> it.barred(task).stream())
                .collect(Collectors.toSet());
        return groups.stream()
                .flatMap(group -> actors.getObject().inGroup(group).stream())
                .distinct()
                .filter(id -> !ownWork.contains(id) && (!guarded(task, id) || hidden(task, id)));
    }

    boolean ownWork(TaskRef task, String staff) {
        return handlers.stream()
                .filter(it -> it.task().equals(task.key()))
                .anyMatch(it -> it.barred(task).contains(staff));
    }

    boolean guarded(TaskRef task, String staff) {
        return guards.stream().anyMatch(it -> it.bars(task, staff));
    }

    boolean hidden(TaskRef task, String staff) {
        return guards.stream().anyMatch(it -> it.hides(task, staff));
    }

    /** Who does the task of somebody on leave: the substitute who is not barred from it. */
    Optional<String> standIn(TaskRef task, String held) {
        return actors.getObject().substituteOf(held).filter(id -> !guarded(task, id) && !ownWork(task, id));
    }

    /** Is there anybody who could do it but for being named? */
    boolean unnamed(TaskRef task, Set<String> groups) {
        var held = task.assignee();
        return held == null ? members(task, groups).allMatch(id -> hidden(task, id)) : hidden(task, held);
    }
}
