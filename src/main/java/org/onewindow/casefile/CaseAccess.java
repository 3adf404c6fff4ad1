package org.onewindow.casefile;

import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see a case: staff of the offices in scope, except filed close relatives and whoever a confidential one hides from. */
@Service
@Transactional(readOnly = true)
public class CaseAccess {

    private final CaseFiles cases;
    private final CaseGuard guard;

    CaseAccess(CaseFiles cases, CaseGuard guard) {
        this.cases = cases;
        this.guard = guard;
    }

    /**
     * @throws NotFound when unknown, outside the actor's offices, or confidential and the actor not named
     * @throws Forbidden when the actor filed a close relative in the household
     */
    public CaseView visible(String number, Actor actor) {
        var file = cases.find(number)
                .filter(found -> actor.sees(found.office()))
                .orElseThrow(() -> new NotFound("unknown-case"));
        refuseHidden(number, actor);
        return file;
    }

    /**
     * For those who come to the case by a task and not by their office.
     *
     * @throws NotFound when it is confidential and the actor not named
     * @throws Forbidden when the actor filed a close relative in the household
     */
    public void refuseHidden(String number, Actor actor) {
        if (guard.confidentialFor(number, actor.id())) {
            throw new NotFound("unknown-case");
        }
        if (guard.relativeOf(number, actor.id())) {
            throw new Forbidden("relative");
        }
    }
}
