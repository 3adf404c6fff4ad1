package org.onewindow.desk;

import org.onewindow.worklist.Alarm;
import org.onewindow.worklist.WorkItem;

/** A task on the front page. {@code due}: empty when it has no limit; {@code late}: NONE, WARNED, BREACHED. */
record TaskLine(String id, String key, String subject, String applicant, String due, String late, boolean held) {

    static TaskLine of(WorkItem item, Times times) {
        var due = item.dueAt();
        boolean over = due != null && times.isPast(due);
        return new TaskLine(
                item.id(),
                item.key(),
                item.subject(),
                item.maskedName(),
                due == null ? "" : times.end(due),
                over ? Alarm.BREACHED.name() : item.alarm().name(),
                item.assignee() != null);
    }
}
