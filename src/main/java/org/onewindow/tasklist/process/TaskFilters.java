package org.onewindow.tasklist.process;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists at the left of Tasklist, the same for everybody; each person's groups and offices narrow them. Tasklist opens
 * with the first: there is always something in it when there is something to do.
 */
@Component
class TaskFilters implements SmartLifecycle {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    /** A limit that ends at 24:00 today carries tomorrow's midnight, so the day's start is out and its end is in. */
    private static final String DAY_START = "${dateTime().withTimeAtStartOfDay()}";

    private static final String DAY_END = "${dateTime().withTimeAtStartOfDay().plusDays(1).plusSeconds(1)}";

    private final FilterService filters;
    private final AuthorizationService authorizations;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    TaskFilters(
            FilterService filters,
            AuthorizationService authorizations,
            TaskService tasks,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.filters = filters;
        this.authorizations = authorizations;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> settle());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server shows somebody an empty Tasklist. */
    @Override
    public int getPhase() {
        return 100;
    }

    /** Creates what is missing and brings the rest up to date; nodes that start together take turns. */
    private void settle() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('tasklist-filters'))")
                .query((row, index) -> index)
                .list();
        settle("全部待办", 5, "#333333", "由我经办的和本岗位可以领取的任务，期限近的在前", ordered(mineOrClaimable()));
        settle("我的任务", 10, "#1f6fb2", "由我经办的任务，期限近的在前", mine());
        settle("待领取", 20, "#1c6b34", "本岗位可以领取的任务，期限近的在前", claimable());
        settle("今日到期", 30, "#b35c00", "今天到期的任务：由我经办的和本岗位可以领取的", dueToday());
        settle("已超期", 40, "#b5152b", "期限已过的任务：由我经办的和本岗位可以领取的", overdue());
    }

    private TaskQuery mine() {
        return ordered(tasks.createTaskQuery().taskAssigneeExpression(ME));
    }

    private TaskQuery claimable() {
        return ordered(tasks.createTaskQuery()
                .taskCandidateGroupInExpression(MY_GROUPS)
                .taskUnassigned());
    }

    private TaskQuery dueToday() {
        return ordered(mineOrClaimable().dueAfterExpression(DAY_START).dueBeforeExpression(DAY_END));
    }

    private TaskQuery overdue() {
        return ordered(mineOrClaimable().dueBeforeExpression("${now()}"));
    }

    private TaskQuery mineOrClaimable() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private static TaskQuery ordered(TaskQuery query) {
        return query.orderByDueDate().asc();
    }

    private void settle(String name, int priority, String color, String description, TaskQuery query) {
        var found = filters.createTaskFilterQuery().filterName(name).list();
        var filter = found.isEmpty() ? filters.newTaskFilter(name) : found.get(0);
        filter.setQuery(query);
        // No variables: what a task is about comes with the name of the applicant, from outside the engine.
        filter.setProperties(Map.of("priority", priority, "color", color, "description", description, "refresh", true));
        openToAll(filters.saveFilter(filter));
    }

    private void openToAll(Filter filter) {
        var known = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .count();
        if (known > 0) {
            return;
        }
        var everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setUserId(Authorization.ANY);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }
}
