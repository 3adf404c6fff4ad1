package org.onewindow.tasklist.web;

import java.util.List;
import org.onewindow.workflow.Actors;
import org.onewindow.worklist.WorkItems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how much stands in each of Tasklist's lists; Tasklist itself counts only the one that is open. */
@RestController
class TaskCountsController {

    private final WorkItems work;
    private final Actors actors;

    TaskCountsController(WorkItems work, Actors actors) {
        this.work = work;
        this.actors = actors;
    }

    /** In the order of the lists: all, mine, claimable, due today, overdue. */
    @GetMapping("/tasklist/counts")
    List<Long> counts() {
        var work = this.work.counts(actors.current());
        return List.of(work.mine() + work.claimable(), work.mine(), work.claimable(), work.dueToday(), work.overdue());
    }
}
