package org.onewindow.verification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.FieldError;
import org.springframework.stereotype.Component;

/** Who may go to a household: two people or more, one of them of the township, no filed relative (民发〔2021〕57号 16). */
@Component
class VisitingParty {

    private final StaffDirectory staff;
    private final Offices offices;
    private final CaseGuard guard;

    VisitingParty(StaffDirectory staff, Offices offices, CaseGuard guard) {
        this.staff = staff;
        this.offices = offices;
        this.guard = guard;
    }

    /** What is wrong with the people named, or with the township asked instead. */
    List<FieldError> faults(HomeVisit visit, AssignVisitors party) {
        var faults = new ArrayList<FieldError>();
        if (party.otherOffice() == null) {
            faultsOfPeople(visit, party, faults);
        } else {
            faultsOfTownship(visit, party, party.otherOffice(), faults);
        }
        return faults;
    }

    private void faultsOfTownship(HomeVisit visit, AssignVisitors party, String other, List<FieldError> faults) {
        var own = offices.get(visit.office());
        var asked = offices.find(other);
        if (asked.isEmpty()
                || asked.get().kind() != Office.Kind.TOWNSHIP
                || !asked.get().county().equals(own.county())
                || other.equals(own.code())) {
            faults.add(FieldError.of("otherOffice", "not-another-township"));
        }
        if (visit.referralNumber() != null) {
            faults.add(FieldError.of("otherOffice", "visit-already-asked"));
        }
        if (!party.visitors().isEmpty() || party.helper() != null) {
            faults.add(FieldError.of("visitors", "visitors-elsewhere"));
        }
    }

    private void faultsOfPeople(HomeVisit visit, AssignVisitors party, List<FieldError> faults) {
        if (party.visitors().isEmpty()) {
            faults.add(FieldError.of("visitors", "required"));
            return;
        }
        var people = new ArrayList<Staff>();
        for (var login : party.visitors()) {
            var person = staff.find(login).filter(Staff::active);
            if (person.isEmpty() || !mayVisit(login, visit.office())) {
                faults.add(FieldError.of("visitors", "not-a-visitor", login));
            } else if (guard.relativeOf(visit.caseNumber(), login)) {
                faults.add(FieldError.of("visitors", "visitor-is-relative", login));
            } else if (guard.confidentialFor(visit.caseNumber(), login)) {
                faults.add(FieldError.of("visitors", "visitor-not-named", login));
            }
            person.ifPresent(people::add);
        }
        if (distinct(people, party.helper()) < 2) {
            faults.add(FieldError.of("visitors", "two-visitors"));
        }
        if (people.stream().noneMatch(this::ofTownship)) {
            faults.add(FieldError.of("visitors", "no-township-staff"));
        }
    }

    private boolean mayVisit(String login, String office) {
        return staff.holds(login, "visitor", office) || staff.holds(login, "clerk", office);
    }

    private boolean ofTownship(Staff person) {
        return offices.find(person.office())
                .filter(office -> office.kind() == Office.Kind.TOWNSHIP)
                .isPresent();
    }

    /** Different people, the helper included; a helper who bears a visitor's name or log-in is that visitor. */
    private static long distinct(List<Staff> people, @Nullable String helper) {
        var logins = people.stream().map(Staff::id).distinct().count();
        var another = helper != null
                && people.stream()
                        .noneMatch(person ->
                                person.name().equals(helper) || person.id().equals(helper));
        return another ? logins + 1 : logins;
    }
}
