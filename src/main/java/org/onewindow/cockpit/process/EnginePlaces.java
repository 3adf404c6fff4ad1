package org.onewindow.cockpit.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.onewindow.cockpit.Place;
import org.onewindow.cockpit.Places;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Asks the engine without the caller's scope; callers compare the office themselves. */
@Component
class EnginePlaces implements Places {

    private static final String LIMIT = "deadline/";

    /** Which model sends a message that another one awaits. */
    private static final Map<String, String> ANSWERED_BY =
            Map.of("referral-replied", "referral-handling", "emergency-aid-closed", "emergency-aid");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;

    EnginePlaces(RuntimeService runtime, TaskService tasks, ManagementService management, HistoryService history) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
    }

    @Override
    public Optional<Place> find(String id) {
        var found = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
        return Optional.ofNullable(found).map(this::place);
    }

    @Override
    public Map<String, String> offices(Set<String> instances) {
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getTenantId() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getTenantId));
    }

    private Place place(ProcessInstance instance) {
        var id = instance.getId();
        return new Place(
                id,
                instance.getBusinessKey(),
                caseNumber(instance),
                String.valueOf(instance.getTenantId()),
                below(instance),
                tasks.createTaskQuery().processInstanceId(id).list().stream()
                        .collect(Collectors.toMap(Task::getId, Task::getTaskDefinitionKey)),
                timers(instance));
    }

    private String caseNumber(ProcessInstance instance) {
        var word = runtime.getVariable(instance.getId(), Words.CASE_NUMBER.name());
        return word == null ? instance.getBusinessKey() : word.toString();
    }

    private Map<String, Set<String>> below(ProcessInstance instance) {
        var below = new LinkedHashMap<String, Set<String>>();
        children(instance).forEach((child, element) -> {
            var all = below.computeIfAbsent(element, any -> new LinkedHashSet<>());
            all.add(child.getId());
            below(child).values().forEach(all::addAll);
        });
        return below;
    }

    /** Called ones, and parties whose message is awaited, each with the element that waits. */
    private Map<ProcessInstance, String> children(ProcessInstance instance) {
        var children = new LinkedHashMap<ProcessInstance, String>();
        var calls = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityType("callActivity")
                .unfinished()
                .list();
        for (var call : calls) {
            put(
                    children,
                    runtime.createProcessInstanceQuery().processInstanceId(call.getCalledProcessInstanceId()),
                    call.getActivityId());
        }
        for (var awaited : runtime.createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventType("message")
                .list()) {
            var model = ANSWERED_BY.get(awaited.getEventName());
            if (model != null) {
                put(
                        children,
                        runtime.createProcessInstanceQuery().processInstanceBusinessKey(party(instance, model), model),
                        awaited.getActivityId());
            }
        }
        return children;
    }

    private static void put(Map<ProcessInstance, String> children, ProcessInstanceQuery query, String element) {
        var child = query.singleResult();
        if (child != null) {
            children.put(child, element);
        }
    }

    /** Business key of the other party: the referral sent, or the first grant of the case. */
    private String party(ProcessInstance instance, String model) {
        return model.equals("referral-handling")
                ? String.valueOf(runtime.getVariable(instance.getId(), Words.REFERRAL_NUMBER.name()))
                : instance.getBusinessKey() + "-G1";
    }

    private Map<Long, String> timers(ProcessInstance instance) {
        var elements =
                management
                        .createJobDefinitionQuery()
                        .processDefinitionId(instance.getProcessDefinitionId())
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                definition -> definition.getId(), definition -> definition.getActivityId()));
        var timers = new HashMap<Long, String>();
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()
                .forEach(job -> {
                    if (job instanceof TimerEntity timer
                            && timer.getRepeat() != null
                            && timer.getRepeat().startsWith(LIMIT)) {
                        timers.put(
                                Long.valueOf(timer.getRepeat().substring(LIMIT.length())),
                                elements.get(job.getJobDefinitionId()));
                    }
                });
        return timers;
    }
}
