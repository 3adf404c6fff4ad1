package org.onewindow.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.office.Offices;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Who may stand in for whom: a colleague or the county; for those who decide, somebody who decides. */
@Component
class Substitutes {

    private static final List<String> DECIDING = List.of("leader", "manager");

    private final StaffDirectory staff;
    private final Offices offices;
    private final LeaveRows rows;

    Substitutes(StaffDirectory staff, Offices offices, LeaveRows rows) {
        this.staff = staff;
        this.offices = offices;
        this.rows = rows;
    }

    /** @throws InvalidInput when the substitute may not stand in on these days */
    void require(Staff absent, String substitute, LocalDate from, LocalDate to) {
        var found = staff.find(substitute)
                .filter(Staff::active)
                .filter(person -> !person.id().equals(absent.id()))
                .filter(person -> near(absent, person));
        if (found.isEmpty()) {
            throw InvalidInput.of("substitute", "substitute-unknown");
        }
        if (DECIDING.stream().anyMatch(role -> staff.holds(absent.id(), role, absent.office()))
                && DECIDING.stream()
                        .noneMatch(role ->
                                staff.holds(substitute, role, found.get().office()))) {
            throw InvalidInput.of("substitute", "substitute-decides-nothing");
        }
        if (rows.absent(substitute, from, to)) {
            throw InvalidInput.of("substitute", "substitute-absent");
        }
    }

    /** Colleagues of each of them, and county civil affairs. */
    List<Staff> near(List<Staff> absent) {
        return staff.activeOf(absent.stream()
                .map(Staff::office)
                .distinct()
                .flatMap(office -> Stream.of(office, county(office)))
                .distinct()
                .toList());
    }

    private boolean near(Staff absent, Staff person) {
        return person.office().equals(absent.office()) || person.office().equals(county(absent.office()));
    }

    private String county(String office) {
        return offices.countyOffice(office, "mz").code();
    }
}
