package org.onewindow.worklist;

import java.util.List;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.OpenWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the limits which open tasks work against them. */
@Component
class WorkAgainstLimits implements OpenWork {

    private final JdbcClient jdbc;

    WorkAgainstLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Task> against(DeadlineKind kind, String subject) {
        return jdbc.sql("""
                        select w.task_id as id, w.key, w.name, coalesce(w.candidate_group, '') as "group", w.assignee,
                               s.name as assignee_name
                          from work_item w left join staff s on s.id = w.assignee
                         where w.limit_subject = ? and w.limit_kind = ?
                         order by w.opened_at, w.task_id""").params(subject, kind.name()).query(Task.class).list();
    }

    @Override
    public List<Limited> ofCase(String caseNumber) {
        return jdbc.sql("""
                        select task_id as task, limit_kind as kind, limit_subject as subject
                          from work_item where case_number = ? and limit_kind is not null""").param(caseNumber).query(Limited.class).list();
    }
}
