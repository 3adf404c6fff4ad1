package org.onewindow.deadline.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.DeadlineList;
import org.onewindow.deadline.ExtensionRequests;
import org.onewindow.deadline.ExtensionView;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Limits of one's own offices, and requests for more time. */
@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlineController {

    private static final Set<String> FIELDS = Set.of("days", "reason");

    private final DeadlineList list;
    private final ExtensionRequests extensions;
    private final Idempotency idempotency;
    private final Actors actors;

    DeadlineController(DeadlineList list, ExtensionRequests extensions, Idempotency idempotency, Actors actors) {
        this.list = list;
        this.extensions = extensions;
        this.idempotency = idempotency;
        this.actors = actors;
    }

    @GetMapping
    DeadlineList.Page page(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor) {
        return list.page(actors.current(), state, office, kind, cursor);
    }

    @PostMapping("/{id}/extension-requests")
    @ResponseStatus(HttpStatus.CREATED)
    ExtensionView ask(
            @PathVariable long id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var submission = new Submission(body);
        submission.names().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> submission.reject(name, "unknown-field"));
        int days = submission.whole("days", 1, 366);
        var reason = submission.text("reason", 500);
        submission.verify();
        var actor = actors.current();
        var path = "/deadlines/" + id + "/extension-requests";
        var number = idempotency.once(
                key,
                actor.id(),
                path,
                body,
                () -> extensions.ask(id, days, reason, actor).number());
        return extensions.get(number);
    }
}
