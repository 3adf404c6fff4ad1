package org.onewindow.casefile;

import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see a case: staff of the offices in scope, except filed close relatives of the household. */
@Service
@Transactional(readOnly = true)
public class CaseAccess {

    private final CaseFiles cases;
    private final StaffDirectory staff;

    CaseAccess(CaseFiles cases, StaffDirectory staff) {
        this.cases = cases;
        this.staff = staff;
    }

    /**
     * @throws NotFound when unknown or outside the actor's offices
     * @throws Forbidden when the actor filed a close relative in the household
     */
    public CaseView visible(String number, Actor actor) {
        var file = cases.find(number)
                .filter(found -> actor.sees(found.office()))
                .orElseThrow(() -> new NotFound("unknown-case"));
        refuseRelative(number, actor);
        return file;
    }

    /** @throws Forbidden when the actor filed a close relative in the household */
    public void refuseRelative(String number, Actor actor) {
        if (staff.filedRelative(actor.id(), cases.personHashes(number))) {
            throw new Forbidden("relative");
        }
    }
}
