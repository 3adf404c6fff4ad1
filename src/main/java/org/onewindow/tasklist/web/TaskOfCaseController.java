package org.onewindow.tasklist.web;

import org.onewindow.workflow.Actors;
import org.onewindow.workflow.TaskDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist's scripts, which know only the engine's task id, what the task is about. */
@RestController
class TaskOfCaseController {

    private final TaskDoor door;
    private final Actors actors;

    TaskOfCaseController(TaskDoor door, Actors actors) {
        this.door = door;
        this.actors = actors;
    }

    /** @param subject number of the case, matter, visit, grant, referral or extension */
    record TaskSubject(String caseNumber, String subject) {}

    /**
     * @throws org.onewindow.shared.NotFound unknown, or outside the caller's offices
     * @throws org.onewindow.shared.Conflict when it is finished
     */
    @GetMapping("/tasklist/tasks/{id}")
    TaskSubject task(@PathVariable String id) {
        var task = door.find(id, actors.current());
        return new TaskSubject(task.caseNumber(), task.subject());
    }
}
