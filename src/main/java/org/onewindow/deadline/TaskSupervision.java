package org.onewindow.deadline;

import java.util.List;
import org.onewindow.deadline.DeadlineActs.Act;
import org.onewindow.deadline.DeadlineActs.Detail;
import org.onewindow.notification.Notifications;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.TaskHandover;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 改派: a manager hands the task of a limit to somebody whom the door would admit. */
@Service
@Transactional
public class TaskSupervision {

    private final DeadlineRows rows;
    private final DeadlineActs acts;
    private final OpenWork work;
    private final ManagerRights rights;
    private final ClockScope scope;
    private final TaskHandover handover;
    private final Notifications notifications;

    TaskSupervision(
            DeadlineRows rows,
            DeadlineActs acts,
            OpenWork work,
            ManagerRights rights,
            ClockScope scope,
            TaskHandover handover,
            Notifications notifications) {
        this.rows = rows;
        this.acts = acts;
        this.work = work;
        this.rights = rights;
        this.scope = scope;
        this.handover = handover;
        this.notifications = notifications;
    }

    /** Log-in names of everybody who may get the task. */
    @Transactional(readOnly = true)
    public List<String> candidates(long id, String taskId, Actor actor) {
        var task = task(deadline(id, actor), taskId, actor);
        return handover.candidates(taskId).stream()
                .filter(staff -> !staff.equals(task.assignee()))
                .toList();
    }

    /**
     * Hands the task on, tells whoever gets it and whoever had it.
     *
     * @throws Forbidden when the task belongs to an office of another manager
     * @throws org.onewindow.shared.InvalidInput when the door would not admit {@code staff}
     */
    public void reassign(long id, String taskId, String staff, String reason, Actor actor) {
        var deadline = deadline(id, actor);
        var task = task(deadline, taskId, actor);
        if (staff.equals(task.assignee())) {
            throw new Conflict("task-held-already");
        }
        handover.hand(taskId, staff);
        var details = AlarmNotices.details(deadline);
        notifications.toStaff(staff, "task-handed-to-you", deadline.caseNumber(), details);
        if (task.assignee() != null) {
            notifications.toStaff(task.assignee(), "task-handed-on", deadline.caseNumber(), details);
        }
        acts.record(deadline, Act.REASSIGN, actor.id(), new Detail(reason, null, task.key(), staff));
    }

    private DeadlineView deadline(long id, Actor actor) {
        return rows.findById(id)
                .filter(found -> scope.includes(found, actor))
                .map(Deadline::view)
                .orElseThrow(Deadlines::unknown);
    }

    private OpenWork.Task task(DeadlineView deadline, String taskId, Actor actor) {
        var task = work.against(deadline.kind(), deadline.subject()).stream()
                .filter(one -> one.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new NotFound("task-unknown"));
        if (!rights.managesGroup(task.group(), actor)) {
            throw new Forbidden("deadline-not-its-manager");
        }
        return task;
    }
}
