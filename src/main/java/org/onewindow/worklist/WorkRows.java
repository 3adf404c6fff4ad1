package org.onewindow.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineAlarmed;
import org.onewindow.deadline.DeadlineMoved;
import org.onewindow.deadline.DeadlineView;
import org.onewindow.deadline.Deadlines;
import org.onewindow.workflow.TaskObserver;
import org.onewindow.workflow.TaskRef;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one row per open task, in the transaction that changes the task or its deadline. */
@Component
class WorkRows implements TaskObserver {

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Clock clock;

    WorkRows(JdbcClient jdbc, CaseFiles cases, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void opened(TaskRef task, Set<String> candidateGroups) {
        if (candidateGroups.size() > 1) {
            throw new IllegalStateException("Task " + task.key() + " has more than one candidate group");
        }
        var limit = TaskLimit.of(task);
        var deadline = limit == null ? null : deadlines.find(limit.kind(), limit.subject());
        var open = deadline == null || deadline.doneAt() != null ? null : deadline;
        jdbc.sql("""
                        insert into work_item (task_id, key, name, subject, case_number, office, candidate_group,
                                               assignee, limit_kind, limit_subject, due_at, alarm, opened_at,
                                               masked_name)
                        values (:id, :key, :name, :subject, :case, :office, :group, :assignee, :kind, :limitSubject,
                                :due, :alarm, :opened, :masked)""")
                .param("id", task.id())
                .param("key", task.key())
                .param("name", task.name())
                .param("subject", task.subject())
                .param("case", task.caseNumber())
                .param("office", task.office())
                .param("group", candidateGroups.stream().findFirst().orElse(null))
                .param("assignee", task.assignee())
                .param("kind", limit == null ? null : limit.kind().name())
                .param("limitSubject", limit == null ? null : limit.subject())
                .param("due", open == null ? null : at(open.dueAt()))
                .param("alarm", alarm(open).name())
                .param("opened", at(clock.instant()))
                .param("masked", maskedApplicant(task.caseNumber()))
                .update();
    }

    /** Whoever gets the task keeps its limit. */
    @Override
    public void handedToCounty(TaskRef task, String group) {
        var limit = TaskLimit.of(task);
        if (limit != null) {
            deadlines.hand(limit.kind(), limit.subject(), group.substring(group.indexOf('@') + 1));
        }
    }

    @Override
    public void offered(String taskId, String group) {
        jdbc.sql("update work_item set candidate_group = :group where task_id = :id")
                .param("group", group)
                .param("id", taskId)
                .update();
    }

    @Override
    public void assigned(String taskId, @Nullable String assignee) {
        jdbc.sql("update work_item set assignee = :assignee where task_id = :id")
                .param("assignee", assignee)
                .param("id", taskId)
                .update();
    }

    @Override
    public void closed(String taskId) {
        jdbc.sql("delete from work_item where task_id = ?").param(taskId).update();
    }

    @EventListener
    void on(DeadlineMoved moved) {
        jdbc.sql("update work_item set due_at = :due where limit_subject = :subject and limit_kind = :kind")
                .param("due", at(moved.dueAt()))
                .param("subject", moved.subject())
                .param("kind", moved.kind().name())
                .update();
    }

    @EventListener
    void on(DeadlineAlarmed alarmed) {
        jdbc.sql("update work_item set alarm = :alarm where limit_subject = :subject and limit_kind = :kind")
                .param("alarm", (alarmed.breached() ? Alarm.BREACHED : Alarm.WARNED).name())
                .param("subject", alarmed.subject())
                .param("kind", alarmed.kind().name())
                .update();
    }

    private static Alarm alarm(@Nullable DeadlineView deadline) {
        return deadline != null && deadline.state().equals("BREACHED") ? Alarm.BREACHED : Alarm.NONE;
    }

    private String maskedApplicant(String caseNumber) {
        return cases.find(caseNumber)
                .map(file -> cases.household(caseNumber).members().get(0).maskedName())
                .orElse("");
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
