package org.onewindow.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.notification.Notifications;
import org.onewindow.office.Offices;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Component;

/**
 * Leaders and managers of a case's township and of county civil affairs. They learn that a confidential case exists and
 * name who works on it; its content they see only when named themselves.
 */
@Component
class Keepers {

    private static final List<String> ROLES = List.of("leader", "manager");

    private final CaseFiles cases;
    private final CaseGuard guard;
    private final Offices offices;
    private final StaffDirectory staff;
    private final Notifications notifications;

    Keepers(CaseFiles cases, CaseGuard guard, Offices offices, StaffDirectory staff, Notifications notifications) {
        this.cases = cases;
        this.guard = guard;
        this.offices = offices;
        this.staff = staff;
        this.notifications = notifications;
    }

    /** Without those who filed a relative in the household. */
    List<String> of(String number) {
        var office = cases.get(number).office();
        var county = offices.countyOffice(office, "mz").code();
        return Stream.of(office, county)
                .flatMap(one -> ROLES.stream().flatMap(role -> staff.holding(role, one).stream()))
                .map(Staff::id)
                .distinct()
                .filter(id -> !guard.relativeOf(number, id))
                .toList();
    }

    /**
     * @throws NotFound when there is no such case in the actor's offices, or it is none of the actor's business
     * @throws Forbidden when the actor sees the case and is no keeper of it
     */
    void require(String number, Actor actor) {
        var office = cases.find(number)
                .filter(file -> actor.sees(file.office()))
                .orElseThrow(() -> new NotFound("unknown-case"))
                .office();
        if (of(number).contains(actor.id())) {
            return;
        }
        if (guard.hiddenFrom(number, actor.id()) || !actor.sees(office)) {
            throw new NotFound("unknown-case");
        }
        throw new Forbidden("not-a-keeper");
    }

    void tell(String number, String template) {
        of(number).forEach(keeper -> notifications.toStaff(keeper, template, number, Map.of()));
    }
}
