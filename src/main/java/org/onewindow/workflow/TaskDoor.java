package org.onewindow.workflow;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door to user tasks. Tasklist, the API and later surfaces claim, release and submit here; validation, record
 * and completion share one transaction. A completion that does not come through here is refused by the engine.
 */
@Service
public class TaskDoor {

    private static final Logger log = LoggerFactory.getLogger(TaskDoor.class);

    /** A lost race for a row is tried again before the person hears of it. */
    private static final int TRIES = 4;

    private final TaskService tasks;
    private final TaskRefs refs;
    private final HistoryService history;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;
    private final ObjectProvider<TaskHandler> handlers;
    private final Eligibility eligibility;
    private final ApplicationEventPublisher events;

    TaskDoor(
            TaskService tasks,
            TaskRefs refs,
            HistoryService history,
            AsSystem asSystem,
            TransactionTemplate transaction,
            ObjectProvider<TaskHandler> handlers,
            Eligibility eligibility,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.refs = refs;
        this.history = history;
        this.asSystem = asSystem;
        this.transaction = transaction;
        this.handlers = handlers;
        this.eligibility = eligibility;
        this.events = events;
    }

    /**
     * @throws NotFound unknown, or outside the actor's offices
     * @throws Conflict when it is finished
     */
    public TaskRef find(String taskId, Actor actor) {
        return inTransaction(() -> open(taskId, actor));
    }

    /** What the task's form shows this person. */
    public FormData prefill(String taskId, Actor actor) {
        return inTransaction(() -> {
            var task = open(taskId, actor);
            admit(task, actor);
            return handler(task.key()).prefill(task);
        });
    }

    /** As {@link #prefill(String, Actor)}, also for whoever may submit {@code values} for the holder. */
    public FormData prefill(String taskId, Map<String, @Nullable Object> values, Actor actor) {
        return inTransaction(() -> {
            var task = open(taskId, actor);
            var handler = handler(task.key());
            if (standsIn(task, handler, new Submission(values), actor)) {
                bar(task, actor);
            } else {
                admit(task, actor);
            }
            return handler.prefill(task);
        });
    }

    /**
     * @throws Forbidden when role, own work or a relative's filing bars the actor
     * @throws Conflict when somebody else holds it
     */
    public void claim(String taskId, Actor actor) {
        inTransaction(() -> {
            var task = open(taskId, actor);
            claim(task, actor);
            return task;
        });
    }

    /** Gives the task back to its group. */
    public void release(String taskId, Actor actor) {
        inTransaction(() -> {
            var task = open(taskId, actor);
            holding(task, actor);
            tasks.setAssignee(taskId, null);
            return task;
        });
    }

    /**
     * Validates, records and completes.
     *
     * @param strict refuse fields the step does not know (API) instead of ignoring them (Tasklist sends all it shows)
     */
    public void submit(String taskId, Map<String, @Nullable Object> values, Actor actor, boolean strict) {
        inTransaction(() -> {
            var task = open(taskId, actor);
            complete(task, values, actor, strict);
            return task;
        });
    }

    /** As {@link #submit}, for the open task {@code key} of {@code subject}; an unclaimed one is claimed first. */
    public void submitAs(
            String key, String subject, Map<String, @Nullable Object> values, Actor actor, boolean strict) {
        inTransaction(() -> {
            var found = tasks.createTaskQuery()
                    .taskDefinitionKey(key)
                    .processInstanceBusinessKey(subject)
                    .singleResult();
            if (found == null) {
                throw new Conflict("task-finished");
            }
            var task = open(found.getId(), actor);
            if (task.assignee() == null) {
                claim(task, actor);
                task = open(found.getId(), actor);
            }
            complete(task, values, actor, strict);
            return task;
        });
    }

    private void claim(TaskRef task, Actor actor) {
        if (actor.id().equals(task.assignee())) {
            return;
        }
        admit(task, actor);
        if (task.assignee() != null) {
            throw new Conflict("task-held");
        }
        tasks.setAssignee(task.id(), actor.id());
    }

    private void complete(TaskRef task, Map<String, @Nullable Object> values, Actor actor, boolean strict) {
        var handler = handler(task.key());
        var submission = new Submission(values);
        if (!actor.id().equals(task.assignee())) {
            standIn(task, handler, submission, actor);
        } else {
            bar(task, actor);
        }
        if (strict) {
            refuseUnknown(handler.fields(), values.keySet());
        }
        var words = handler.submit(task, submission, actor);
        DoorPass.with(task.id(), () -> tasks.complete(task.id(), words.asMap()));
        events.publishEvent(new TaskSubmitted(task.key(), task.subject(), actor.id()));
        log.atInfo()
                .addKeyValue("task", task.key())
                .addKeyValue("subject", task.subject())
                .addKeyValue("staff", actor.id())
                .log("Task submitted");
    }

    private void standIn(TaskRef task, TaskHandler handler, Submission submission, Actor actor) {
        if (!standsIn(task, handler, submission, actor)) {
            admit(task, actor);
            throw new Conflict("task-not-held");
        }
        bar(task, actor);
    }

    private static boolean standsIn(TaskRef task, TaskHandler handler, Submission submission, Actor actor) {
        return handler.standIns(task, submission).stream()
                .anyMatch(group -> actor.groups().contains(group));
    }

    /** Own offices, a group of the task, not the own work, no filed relative. */
    private void admit(TaskRef task, Actor actor) {
        var holds = actor.id().equals(task.assignee());
        if (!holds
                && refs.groups(task.id()).stream()
                        .noneMatch(group -> actor.groups().contains(group))) {
            throw new Forbidden("not-your-role");
        }
        bar(task, actor);
    }

    private void bar(TaskRef task, Actor actor) {
        if (eligibility.guarded(task, actor.id())) {
            throw new Forbidden("relative");
        }
        if (eligibility.ownWork(task, actor.id())) {
            throw new Forbidden("own-work");
        }
    }

    private static void holding(TaskRef task, Actor actor) {
        if (!actor.id().equals(task.assignee())) {
            throw new Conflict("task-not-held");
        }
    }

    private static void refuseUnknown(Set<String> known, Set<String> sent) {
        var unknown = sent.stream()
                .filter(field -> !known.contains(field))
                .sorted()
                .map(field -> FieldError.of(field, "unknown-field"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private TaskRef open(String taskId, Actor actor) {
        var task = refs.find(taskId);
        if (task != null && actor.sees(CaseScopes.office(task.getTenantId()))) {
            var found = refs.of(task);
            if (eligibility.hidden(found, actor.id())) {
                throw new NotFound("task-unknown");
            }
            return found;
        }
        var finished = task == null
                ? history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult()
                : null;
        if (finished != null && actor.sees(finished.getTenantId())) {
            throw new Conflict("task-finished");
        }
        throw new NotFound("task-unknown");
    }

    private TaskHandler handler(String key) {
        return handlers.stream()
                .filter(it -> it.task().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handler for task " + key));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return retried(TRIES, () -> asSystem.call(() -> transaction.execute(status -> work.get())));
    }

    private static <T> T retried(int tries, Supplier<@Nullable T> work) {
        for (int left = tries; ; left--) {
            try {
                var result = work.get();
                if (result == null) {
                    throw new IllegalStateException("No result");
                }
                return result;
            } catch (OptimisticLockingException | ConcurrencyFailureException lost) {
                if (left <= 1) {
                    throw new Conflict("try-again");
                }
            }
        }
    }
}
