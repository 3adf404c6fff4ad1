package org.onewindow.workflow;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves open tasks as the system: whoever causes it need not see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskTransfers implements Workforce {

    private final TaskService tasks;
    private final TaskRefs refs;
    private final Eligibility eligibility;
    private final Actors actors;
    private final ObjectProvider<TaskObserver> observers;
    private final AsSystem asSystem;

    TaskTransfers(
            TaskService tasks,
            TaskRefs refs,
            Eligibility eligibility,
            Actors actors,
            ObjectProvider<TaskObserver> observers,
            AsSystem asSystem) {
        this.tasks = tasks;
        this.refs = refs;
        this.eligibility = eligibility;
        this.actors = actors;
        this.observers = observers;
        this.asSystem = asSystem;
    }

    @Override
    public void release(String taskId) {
        asSystem.run(() -> {
            var task = find(taskId);
            if (task != null) {
                release(task);
            }
        });
    }

    @Override
    public boolean hand(String taskId, String staff) {
        return asSystem.call(() -> {
            var task = find(taskId);
            if (task == null || !may(refs.of(task), staff)) {
                return false;
            }
            tasks.setAssignee(taskId, staff);
            return true;
        });
    }

    @Override
    public void offer(String taskId) {
        asSystem.run(() -> {
            var task = find(taskId);
            if (task != null && task.getAssignee() == null) {
                offer(refs.of(task));
            }
        });
    }

    @Override
    public void resettle(String caseNumber) {
        asSystem.run(() -> tasks.createTaskQuery()
                .processVariableValueEquals(Words.CASE_NUMBER.name(), caseNumber)
                .list()
                .forEach(task -> {
                    var held = task.getAssignee();
                    if (held == null) {
                        offer(refs.of(task));
                    } else if (eligibility.guarded(refs.of(task), held)) {
                        release(task);
                    }
                }));
    }

    private @Nullable Task find(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).singleResult();
    }

    private void release(Task task) {
        var ref = refs.of(task);
        // First offered: a task without holder and group would be nobody's.
        offer(ref);
        tasks.setAssignee(ref.id(), null);
    }

    private void offer(TaskRef task) {
        var groups = refs.groups(task.id());
        if (eligibility.anybody(task, groups)) {
            return;
        }
        var county = "leader@" + task.get(Words.COUNTY_OFFICE);
        if (!groups.equals(Set.of(county))) {
            groups.forEach(group -> tasks.deleteCandidateGroup(task.id(), group));
            tasks.addCandidateGroup(task.id(), county);
            observers.forEach(it -> it.offered(task.id(), county));
            observers.forEach(it -> it.handedToCounty(task, county));
        }
    }

    private boolean may(TaskRef task, String staff) {
        var groups = refs.groups(task.id());
        var own = actors.byId(staff).groups();
        return (groups.isEmpty() || groups.stream().anyMatch(own::contains))
                && !eligibility.guarded(task, staff)
                && !eligibility.ownWork(task, staff);
    }
}
