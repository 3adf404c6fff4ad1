package org.onewindow.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.springframework.stereotype.Component;

/** Staff and offices as pages write them: by name. */
@Component
class Colleagues {

    private final StaffDirectory staff;
    private final Offices offices;

    Colleagues(StaffDirectory staff, Offices offices) {
        this.staff = staff;
        this.offices = offices;
    }

    String name(String person) {
        return staff.find(person).map(Staff::name).orElse(person);
    }

    String office(String code) {
        return offices.find(code).map(Office::name).orElse(code);
    }

    /** For a list to choose from: people under the name of their office, in the order given. */
    Map<String, List<Staff>> byOffice(List<Staff> people) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        person -> office(person.office()), LinkedHashMap::new, Collectors.toList()));
    }
}
