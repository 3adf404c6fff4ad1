package org.onewindow.leave;

import org.onewindow.audit.AuditTrail;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Workforce;
import org.onewindow.worklist.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves for good: the log-in ends and what the person held goes back to the pool. */
@Service
@Transactional
public class Departures {

    private final StaffDirectory staff;
    private final WorkItems work;
    private final Workforce workforce;
    private final AuditTrail audit;

    Departures(StaffDirectory staff, WorkItems work, Workforce workforce, AuditTrail audit) {
        this.staff = staff;
        this.work = work;
        this.workforce = workforce;
        this.audit = audit;
    }

    /**
     * @throws NotFound when there is no such active person in the actor's offices
     * @throws Forbidden when the actor does not manage that office
     */
    public void deactivate(String person, Actor actor) {
        var leaving = staff.find(person)
                .filter(Staff::active)
                .filter(found -> actor.sees(found.office()))
                .orElseThrow(() -> new NotFound("leave-unknown-staff"));
        if (person.equals(actor.id()) || !Leaves.manages(leaving.office(), actor)) {
            throw new Forbidden("leave-not-yours");
        }
        staff.deactivate(person);
        work.heldBy(person).forEach(workforce::release);
        work.offeredTo(person).forEach(workforce::offer);
        audit.record(actor.id(), "deactivate-staff", person, "");
    }
}
