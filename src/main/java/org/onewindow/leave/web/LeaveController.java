package org.onewindow.leave.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.leave.Departures;
import org.onewindow.leave.Leave;
import org.onewindow.leave.Leaves;
import org.onewindow.leave.NewLeave;
import org.onewindow.workflow.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Leave and substitution, and the end of a log-in. */
@RestController
@RequestMapping("/api/v1")
class LeaveController {

    private final Leaves leaves;
    private final Departures departures;
    private final Actors actors;

    LeaveController(Leaves leaves, Departures departures, Actors actors) {
        this.leaves = leaves;
        this.departures = departures;
        this.actors = actors;
    }

    record Answer(List<Leave> items) {}

    @GetMapping("/leaves")
    Answer list() {
        return new Answer(leaves.of(actors.current()));
    }

    /** @param body {@code staff} (absent: oneself), {@code from}, {@code to}, {@code substitute} */
    @PostMapping("/leaves")
    @ResponseStatus(HttpStatus.CREATED)
    Leave register(@RequestBody Map<String, @Nullable Object> body) {
        return leaves.register(NewLeave.read(body), actors.current());
    }

    /** Calls it off, or ends it now. */
    @DeleteMapping("/leaves/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id) {
        leaves.end(id, actors.current());
    }

    @PostMapping("/staff/{id}/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@PathVariable String id) {
        departures.deactivate(id, actors.current());
    }
}
