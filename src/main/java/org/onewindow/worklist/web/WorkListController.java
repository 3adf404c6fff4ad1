package org.onewindow.worklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.workflow.Actors;
import org.onewindow.worklist.WorkItem;
import org.onewindow.worklist.WorkItems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /tasks}: own and claimable. */
@RestController
@RequestMapping("/api/v1/tasks")
class WorkListController {

    private final WorkItems items;
    private final Actors actors;

    WorkListController(WorkItems items, Actors actors) {
        this.items = items;
        this.actors = actors;
    }

    /** @param next cursor of the following page, null on the last one */
    record Answer(List<WorkItem> items, @Nullable String next) {}

    @GetMapping
    Answer list(
            @RequestParam(required = false) @Nullable String caseNumber,
            @RequestParam(required = false) @Nullable String cursor) {
        var page = items.page(actors.current(), caseNumber, cursor);
        return new Answer(page.items(), page.next());
    }
}
