package org.onewindow.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an open task to somebody else. Whether the caller may order that is the caller's business. */
@Service
@Transactional
public class TaskHandover {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Eligibility eligibility;
    private final AsSystem asSystem;

    TaskHandover(TaskService tasks, RuntimeService runtime, Eligibility eligibility, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.eligibility = eligibility;
        this.asSystem = asSystem;
    }

    /** Log-in names of everybody whom the door would admit. @throws Conflict when it is finished */
    public List<String> candidates(String taskId) {
        return asSystem.call(() -> {
            var task = ref(taskId);
            return eligibility.able(task, groups(taskId)).stream()
                    .filter(id -> !eligibility.hidden(task, id))
                    .toList();
        });
    }

    /** @throws InvalidInput when the door would not admit {@code staff} */
    public void hand(String taskId, String staff) {
        if (!candidates(taskId).contains(staff)) {
            throw InvalidInput.of("staff", "not-eligible");
        }
        asSystem.run(() -> tasks.setAssignee(taskId, staff));
    }

    private TaskRef ref(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new Conflict("task-finished");
        }
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return new TaskRef(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                instance.getBusinessKey(),
                CaseScopes.office(task.getTenantId()),
                task.getAssignee(),
                tasks.getVariables(taskId));
    }

    private Set<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
    }
}
