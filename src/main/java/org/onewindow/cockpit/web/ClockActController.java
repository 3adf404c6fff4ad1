package org.onewindow.cockpit.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.Supervision;
import org.onewindow.deadline.TaskSupervision;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What managers do about limits in Cockpit. One click is done once, however often it is sent. */
@RestController
@RequestMapping("/cockpit/clocks/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class ClockActController {

    private static final int LONGEST_REASON = 500;

    private final Supervision supervision;
    private final TaskSupervision tasks;
    private final StaffDirectory staff;
    private final Idempotency idempotency;
    private final Actors actors;

    ClockActController(
            Supervision supervision,
            TaskSupervision tasks,
            StaffDirectory staff,
            Idempotency idempotency,
            Actors actors) {
        this.supervision = supervision;
        this.tasks = tasks;
        this.staff = staff;
        this.idempotency = idempotency;
        this.actors = actors;
    }

    /** Somebody who may get a task. */
    record Candidate(String id, String name) {}

    @PostMapping("/reminders")
    void remind(@PathVariable long id, @RequestHeader(Idempotency.HEADER) String key) {
        once(id, "reminders", key, Map.of(), actor -> supervision.remind(id, actor));
    }

    @PostMapping("/pause")
    void pause(
            @PathVariable long id,
            @RequestHeader(Idempotency.HEADER) String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("version", "reason"));
        long version = sent.whole("version", 0, Integer.MAX_VALUE);
        var reason = sent.text("reason", LONGEST_REASON);
        sent.verify();
        once(id, "pause", key, body, actor -> supervision.pause(id, version, reason, actor));
    }

    @PostMapping("/resumption")
    void resume(
            @PathVariable long id,
            @RequestHeader(Idempotency.HEADER) String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("version", "reason"));
        long version = sent.whole("version", 0, Integer.MAX_VALUE);
        var reason = sent.text("reason", LONGEST_REASON);
        sent.verify();
        once(id, "resumption", key, body, actor -> supervision.resume(id, version, reason, actor));
    }

    @PostMapping("/extension")
    void extend(
            @PathVariable long id,
            @RequestHeader(Idempotency.HEADER) String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("version", "days", "reason"));
        long version = sent.whole("version", 0, Integer.MAX_VALUE);
        int days = sent.whole("days", 1, 366);
        var reason = sent.text("reason", LONGEST_REASON);
        sent.verify();
        once(id, "extension", key, body, actor -> supervision.extend(id, version, days, reason, actor));
    }

    @GetMapping("/tasks/{task}/candidates")
    @ResponseStatus(HttpStatus.OK)
    List<Candidate> candidates(@PathVariable long id, @PathVariable String task) {
        return tasks.candidates(id, task, actors.current()).stream()
                .map(person -> new Candidate(
                        person, staff.find(person).map(Staff::name).orElse(person)))
                .toList();
    }

    @PostMapping("/tasks/{task}/assignment")
    void reassign(
            @PathVariable long id,
            @PathVariable String task,
            @RequestHeader(Idempotency.HEADER) String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("staff", "reason"));
        var person = sent.text("staff", 64);
        var reason = sent.text("reason", LONGEST_REASON);
        sent.verify();
        once(id, "tasks/" + task, key, body, actor -> tasks.reassign(id, task, person, reason, actor));
    }

    private interface Act {

        void by(Actor actor);
    }

    private void once(long id, String act, String key, Map<String, @Nullable Object> body, Act work) {
        var actor = actors.current();
        idempotency.once(key, actor.id(), "/cockpit/clocks/" + id + "/" + act, body, () -> {
            work.by(actor);
            return String.valueOf(id);
        });
    }

    private static Submission read(Map<String, @Nullable Object> body, Set<String> fields) {
        var sent = new Submission(body);
        sent.names().stream()
                .filter(name -> !fields.contains(name))
                .forEach(name -> sent.reject(name, "unknown-field"));
        return sent;
    }
}
