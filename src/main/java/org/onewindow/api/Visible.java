package org.onewindow.api;

import org.onewindow.casefile.CaseAccess;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseView;
import org.onewindow.workflow.Actor;
import org.onewindow.worklist.WorkItems;
import org.springframework.stereotype.Component;

/** Who may open which part of a case. */
@Component
class Visible {

    private final CaseAccess access;
    private final CaseFiles cases;
    private final WorkItems workItems;

    Visible(CaseAccess access, CaseFiles cases, WorkItems workItems) {
        this.access = access;
        this.cases = cases;
        this.workItems = workItems;
    }

    /** Staff of the case's offices. */
    CaseView toStaff(String number, Actor actor) {
        return access.visible(number, actor);
    }

    /** Staff of the case's offices, and whoever holds a task of the case in another office. */
    CaseView toWorker(String number, Actor actor) {
        if (!holdsTask(number, actor)) {
            return access.visible(number, actor);
        }
        access.refuseHidden(number, actor);
        return cases.get(number);
    }

    /** Has this person a task on the case, held or to be claimed? */
    boolean hasTask(String number, Actor actor) {
        return !workItems.page(actor, number, null).items().isEmpty();
    }

    private boolean holdsTask(String number, Actor actor) {
        return workItems.page(actor, number, null).items().stream()
                .anyMatch(item -> actor.id().equals(item.assignee()));
    }
}
