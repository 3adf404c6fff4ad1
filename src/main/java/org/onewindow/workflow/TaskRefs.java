package org.onewindow.workflow;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the engine's tasks as the business sees them. */
@Component
class TaskRefs {

    private final TaskService tasks;
    private final RuntimeService runtime;

    TaskRefs(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** Plain SQL: to assemble the engine's own query for one row took a tenth of a submission. */
    @Nullable
    Task find(String taskId) {
        return tasks.createNativeTaskQuery()
                .sql("select * from act_ru_task where id_ = #{id}")
                .parameter("id", taskId)
                .singleResult();
    }

    TaskRef of(Task task) {
        var instance = runtime.createNativeProcessInstanceQuery()
                .sql("select * from act_ru_execution where id_ = #{id}")
                .parameter("id", task.getProcessInstanceId())
                .singleResult();
        return new TaskRef(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                instance.getBusinessKey(),
                CaseScopes.office(task.getTenantId()),
                task.getAssignee(),
                tasks.getVariables(task.getId()));
    }

    Set<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
