package org.onewindow.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.TaskDoor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** User tasks over the API: the same door that Tasklist goes through. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksController {

    private final TaskDoor door;
    private final Actors actors;

    TasksController(TaskDoor door, Actors actors) {
        this.door = door;
        this.actors = actors;
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id) {
        door.claim(id, actors.current());
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id) {
        door.release(id, actors.current());
    }

    /** @param values the form's fields; unknown ones are refused */
    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable String id, @RequestBody Map<String, @Nullable Object> values) {
        door.submit(id, values, actors.current(), true);
    }
}
