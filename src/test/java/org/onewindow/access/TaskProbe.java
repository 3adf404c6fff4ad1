package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.TaskRow.Place;
import org.onewindow.journey.StepWatch;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Whenever a walk comes to a task, everybody tries to take it and to see its form first: each role here and elsewhere,
 * then as close relatives, then as if the case were confidential, then those whose earlier work bars them. What is let in gives the task back.
 */
@TestComponent
public class TaskProbe implements StepWatch {

    private static final Map<String, String> TOWNSHIPS = Map.of("990101101", "liulin", "990101001", "dongguan");
    private static final Map<String, String> DEPARTMENTS =
            Map.of("990101-school-1", "school", "990101-yb", "medical", "990101-zj", "housing");

    private final MockMvc http;
    private final TaskService tasks;
    private final ObjectProvider<TaskHandler> handlers;
    private final JdbcClient jdbc;
    private final Map<String, Set<Role>> admitted = new HashMap<>();
    private final Set<String> barred = new TreeSet<>();

    TaskProbe(MockMvc http, TaskService tasks, ObjectProvider<TaskHandler> handlers, JdbcClient jdbc) {
        this.http = http;
        this.tasks = tasks;
        this.handlers = handlers;
        this.jdbc = jdbc;
    }

    @Override
    public void before(Task task, String caseNumber) {
        if (apart(task)) {
            return;
        }
        var row = Access.TASKS.stream()
                .filter(it -> it.key().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line in Access for the task " + task.getTaskDefinitionKey()));
        var done = admitted.computeIfAbsent(row.key(), key -> EnumSet.noneOf(Role.class));
        var outcasts = barred(task, row);
        if (done.containsAll(row.holders()) && (outcasts.isEmpty() || barred.contains(row.key()))) {
            return;
        }
        if (row.at() != place(task.getTenantId())) {
            return;
        }
        done.addAll(tryAs(task, row, Situation.OWN, outcasts));
        tryAs(task, row, Situation.OTHER, outcasts);
        asRelatives(caseNumber, () -> tryAs(task, row, Situation.RELATIVE, outcasts));
        unnamed(caseNumber, () -> tryAs(task, row, Situation.CONFIDENTIAL, outcasts));
        outcasts.forEach(login -> assertThat(claim(task, login))
                .as("%s by %s, whose own work it is", row.key(), login)
                .isEqualTo(403));
        if (!outcasts.isEmpty()) {
            barred.add(row.key());
        }
    }

    /** Tasks that no walk brought to all their holders, or to somebody whose own work it is. */
    public Set<String> untried() {
        var left = new LinkedHashSet<String>();
        for (var row : Access.TASKS) {
            var holders = admitted.getOrDefault(row.key(), Set.of());
            row.holders().stream()
                    .filter(role -> !holders.contains(role))
                    .forEach(role -> left.add(row.key() + " by " + role));
            if (row.ownWork() && !barred.contains(row.key()) && !Access.OWN_WORK_UNREACHED.contains(row.key())) {
                left.add(row.key() + " as own work");
            }
        }
        return left;
    }

    private Set<Role> tryAs(Task task, TaskRow row, Situation situation, Set<String> outcasts) {
        var let = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            var login = login(role, task.getTenantId(), situation, outcasts);
            if (login == null || (situation == Situation.RELATIVE && login.equals(task.getAssignee()))) {
                continue;
            }
            int status = claim(task, login);
            boolean holder = row.holders().contains(role) && situation == Situation.OWN;
            boolean held = task.getAssignee() != null && !task.getAssignee().equals(login);
            if (holder && (held || (task.getAssignee() == null && !offered(task, login)))) {
                assertThat(status).as("%s by %s", row.key(), login).isIn(403, 409);
                if (status == 409) {
                    let.add(role);
                }
                continue;
            }
            assertThat(status)
                    .as("%s, claimed by %s (%s, %s)", row.key(), login, role.title(), situation)
                    .isEqualTo(row.claim(role, situation));
            if (status == 204) {
                let.add(role);
                giveBack(task);
            }
        }
        return let;
    }

    /** Whether this very task is offered to that person: it may be the county's for want of anybody else. */
    private boolean offered(Task task, String login) {
        var groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
        return jdbc
                .sql("select role || '@' || office from staff_role where staff = ?")
                .param(login)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(groups::contains);
    }

    private void giveBack(Task task) {
        tasks.setAssignee(task.getId(), task.getAssignee());
    }

    private int claim(Task task, String login) {
        return status(login, post("/api/v1/tasks/" + task.getId() + "/claim"));
    }

    private int status(String login, MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request.with(httpBasic(login, "demo")))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Set<String> barred(Task task, TaskRow row) {
        if (!row.ownWork()) {
            return Set.of();
        }
        var instance = tasks.getVariables(task.getId());
        var handler = handlers.stream()
                .filter(it -> it.task().equals(row.key()))
                .findFirst()
                .orElseThrow();
        return handler.barred(new TaskRef(
                task.getId(),
                row.key(),
                task.getName(),
                subject(task),
                task.getTenantId(),
                task.getAssignee(),
                instance));
    }

    private String subject(Task task) {
        return jdbc.sql("select subject from work_item where task_id = ?")
                .param(task.getId())
                .query(String.class)
                .single();
    }

    private void asRelatives(String number, Runnable attempts) {
        jdbc.sql("""
                        insert into relative_filing (staff, person_hash, relation)
                        select s.id, m.person_hash, 'OTHER' from staff s, case_member m
                         where m.case_number = ? and m.person_hash is not null
                            on conflict do nothing""").param(number).update();
        try {
            attempts.run();
        } finally {
            jdbc.sql("""
                            delete from relative_filing where relation = 'OTHER' and person_hash in
                                (select person_hash from case_member where case_number = ?)""").param(number).update();
        }
    }

    private void unnamed(String number, Runnable attempts) {
        confidential(number, true);
        try {
            attempts.run();
        } finally {
            confidential(number, false);
        }
    }

    private void confidential(String number, boolean yes) {
        jdbc.sql("update case_file set confidential = ? where number = ?")
                .params(yes, number)
                .update();
    }

    private @Nullable String login(Role role, String tenant, Situation situation, Set<String> outcasts) {
        if (role == Role.NOBODY) {
            return null;
        }
        boolean away = situation == Situation.OTHER;
        if (role.ofTownship()) {
            var here = TOWNSHIPS.getOrDefault(tenant, "liulin");
            var township = away ? (here.equals("liulin") ? "dongguan" : "liulin") : here;
            return free(role.title(), township, outcasts);
        }
        if (role == Role.DEPARTMENT) {
            var here = DEPARTMENTS.getOrDefault(tenant, "education");
            return away ? "legal-aid" : here;
        }
        if (away) {
            return null;
        }
        return role == Role.COUNTY_LEADER ? free("county.leader", "", outcasts) : role.own();
    }

    private static @Nullable String free(String name, String township, Set<String> outcasts) {
        var dot = township.isEmpty() ? "" : ".";
        return List.of(name + dot + township, name + "2" + dot + township).stream()
                .filter(login -> !outcasts.contains(login))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Place place(String tenant) {
        if (TOWNSHIPS.containsKey(tenant)) {
            return Place.TOWNSHIP;
        }
        return DEPARTMENTS.containsKey(tenant) ? Place.OFFICE : null;
    }

    /** Guarded cases and days of leave, when substitutes act in another's role, have tests of their own. */
    private boolean apart(Task task) {
        return (task.getTenantId() != null && task.getTenantId().contains("/"))
                || jdbc.sql("select exists(select from staff_leave where ended_at is null)")
                        .query(Boolean.class)
                        .single();
    }
}
