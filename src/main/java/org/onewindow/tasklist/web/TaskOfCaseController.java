package org.onewindow.tasklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.TaskDoor;
import org.onewindow.worklist.WorkItems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist's scripts, which know only the engine's task id, what the task is about. */
@RestController
class TaskOfCaseController {

    private final TaskDoor door;
    private final WorkItems work;
    private final Actors actors;

    TaskOfCaseController(TaskDoor door, WorkItems work, Actors actors) {
        this.door = door;
        this.work = work;
        this.actors = actors;
    }

    /**
     * @param subject number of the case, matter, visit, grant, referral or extension
     * @param publicity page with the sheet to post, when that is the task
     * @param phoneApprovals pages where the caller may write down what a leader approves by phone for this case
     */
    record TaskSubject(
            String caseNumber, String subject, @Nullable String publicity, List<String> phoneApprovals) {}

    /**
     * @throws org.onewindow.shared.NotFound unknown, or outside the caller's offices
     * @throws org.onewindow.shared.Conflict when it is finished
     */
    @GetMapping("/tasklist/tasks/{id}")
    TaskSubject task(@PathVariable String id) {
        var me = actors.current();
        var task = door.find(id, me);
        var calls = work.besides(me, "clerk", "decide-relief").stream()
                .filter(item -> item.caseNumber().equals(task.caseNumber()))
                .map(item -> "/desk/phone-approvals/" + item.subject())
                .toList();
        var publicity = task.key().equals("post-publicity") ? "/desk/publicity/" + task.subject() : null;
        return new TaskSubject(task.caseNumber(), task.subject(), publicity, calls);
    }
}
