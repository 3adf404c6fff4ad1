package org.onewindow.api;

import org.onewindow.casefile.CaseAccess;
import org.onewindow.casefile.CaseView;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Component;

/** Who may open which part of a case. */
@Component
class Visible {

    private final CaseAccess access;

    Visible(CaseAccess access) {
        this.access = access;
    }

    /** Staff of the case's offices. */
    CaseView toStaff(String number, Actor actor) {
        return access.visible(number, actor);
    }

    /** Staff of the case's offices, and whoever holds a task of the case in another office. */
    CaseView toWorker(String number, Actor actor) {
        return access.visible(number, actor);
    }
}
