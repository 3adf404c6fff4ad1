package org.onewindow.privacy;

import java.util.List;
import java.util.Map;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.casefile.CaseView;
import org.onewindow.notification.Notifications;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.worklist.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 知情人员: who may know of a confidential case. Keepers name them; each naming is on the trail. */
@Service
@Transactional
public class Confidants {

    private final Keepers keepers;
    private final CaseFiles cases;
    private final CaseGuard guard;
    private final StaffDirectory staff;
    private final WorkItems work;
    private final Notifications notifications;
    private final AuditTrail audit;

    Confidants(
            Keepers keepers,
            CaseFiles cases,
            CaseGuard guard,
            StaffDirectory staff,
            WorkItems work,
            Notifications notifications,
            AuditTrail audit) {
        this.keepers = keepers;
        this.cases = cases;
        this.guard = guard;
        this.staff = staff;
        this.work = work;
        this.notifications = notifications;
        this.audit = audit;
    }

    /** The confidential cases that the actor keeps, newest first: no more than their numbers is told. */
    @Transactional(readOnly = true)
    public List<String> kept(Actor actor) {
        return cases.confidentialOf(actor.offices()).stream()
                .filter(file -> file.state().open())
                .map(CaseView::number)
                .filter(number -> keepers.of(number).contains(actor.id()))
                .toList();
    }

    /** Who may be named: everybody of the actor's offices. */
    @Transactional(readOnly = true)
    public List<Staff> people(Actor actor) {
        return staff.activeOf(actor.offices());
    }

    @Transactional(readOnly = true)
    public List<Staff> of(String number, Actor actor) {
        keepers.require(number, actor);
        return guard.named(number).stream()
                .flatMap(id -> staff.find(id).stream())
                .toList();
    }

    /**
     * @throws InvalidInput when there is no such active person in the actor's offices, or it is a close relative
     * @throws Conflict when the case is not confidential
     */
    public void name(String number, String person, Actor actor) {
        keepers.require(number, actor);
        if (!cases.confidential(number)) {
            throw new Conflict("not-confidential", number);
        }
        var known = staff.find(person).filter(found -> found.active() && actor.sees(found.office()));
        if (known.isEmpty()) {
            throw InvalidInput.of("staff", "unknown-staff");
        }
        if (guard.relativeOf(number, person)) {
            throw InvalidInput.of("staff", "close-relative");
        }
        guard.name(number, person, actor.id());
        audit.record(actor.id(), "name-confidant", number, person);
        cases.tell(number, "confidant-named", actor.id(), Map.of("staff", person));
        notifications.toStaff(person, "confidential-named", number, Map.of());
    }

    /** @throws Conflict when the person holds a task of the case: hand it over first */
    public void unname(String number, String person, Actor actor) {
        keepers.require(number, actor);
        if (work.holders(number).contains(person)) {
            throw new Conflict("confidant-holds-task", person);
        }
        guard.unname(number, person);
        audit.record(actor.id(), "unname-confidant", number, person);
        cases.tell(number, "confidant-removed", actor.id(), Map.of("staff", person));
    }
}
