package org.onewindow.tasklist.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.workflow.Actors;
import org.onewindow.worklist.WorkItem;
import org.onewindow.worklist.WorkItems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist's cards, a whole list at once, whose tasks they are. */
@RestController
class TaskCardsController {

    /** More than Tasklist's longest page. */
    private static final int MOST = 200;

    private final WorkItems work;
    private final Actors actors;

    TaskCardsController(WorkItems work, Actors actors) {
        this.work = work;
        this.actors = actors;
    }

    /**
     * @param number of the case, matter, visit, grant, referral or extension
     * @param applicant masked, e.g. 王**
     */
    record Card(String number, String applicant) {}

    /** By the engine's task id; what the caller may neither hold nor claim is left out. */
    @GetMapping("/tasklist/cards")
    Map<String, Card> cards(@RequestParam(defaultValue = "") List<String> ids) {
        return work.among(actors.current(), ids.stream().limit(MOST).toList()).stream()
                .collect(Collectors.toMap(WorkItem::id, item -> new Card(item.subject(), item.maskedName())));
    }
}
