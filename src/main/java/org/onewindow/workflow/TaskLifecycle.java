package org.onewindow.workflow;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.onewindow.shared.Forbidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sees every user task come and go: settles who may do it and tells the observers. */
@Component
class TaskLifecycle implements TaskListener {

    private final ObjectProvider<TaskObserver> observers;
    private final ObjectProvider<Eligibility> eligibility;

    TaskLifecycle(ObjectProvider<TaskObserver> observers, ObjectProvider<Eligibility> eligibility) {
        this.observers = observers;
        this.eligibility = eligibility;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT -> observers.forEach(it -> it.assigned(task.getId(), task.getAssignee()));
            case EVENTNAME_COMPLETE -> completed(task);
            case EVENTNAME_DELETE -> observers.forEach(it -> it.closed(task.getId()));
            default -> {}
        }
    }

    private void created(DelegateTask task) {
        var held = task.getAssignee();
        if (held != null) {
            eligibility.getObject().standIn(ref(task), held).ifPresent(task::setAssignee);
        }
        var ref = ref(task);
        var groups = groupsOf(task);
        if (task.getAssignee() == null && !eligibility.getObject().anybody(ref, groups)) {
            var county = "leader@" + ref.get(Words.COUNTY_OFFICE);
            if (!groups.equals(Set.of(county))) {
                groups.forEach(task::deleteCandidateGroup);
                task.addCandidateGroup(county);
                observers.forEach(it -> it.handedToCounty(ref, county));
            }
            groups = Set.of(county);
        }
        var settled = Set.copyOf(groups);
        observers.forEach(it -> it.opened(ref, settled));
        if (eligibility.getObject().unnamed(ref, settled)) {
            observers.forEach(it -> it.waitsForNaming(ref));
        }
    }

    private void completed(DelegateTask task) {
        if (!DoorPass.holds(task.getId())) {
            throw new Forbidden("not-through-the-door");
        }
        observers.forEach(it -> it.closed(task.getId()));
    }

    private static Set<String> groupsOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static TaskRef ref(DelegateTask task) {
        Map<String, Object> words = task.getVariables();
        return new TaskRef(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getExecution().getProcessBusinessKey(),
                CaseScopes.office(task.getTenantId()),
                task.getAssignee(),
                words);
    }
}
