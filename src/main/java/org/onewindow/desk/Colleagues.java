package org.onewindow.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.office.Names;
import org.onewindow.office.Staff;
import org.springframework.stereotype.Component;

/** Staff and offices as pages write them: by name, all names of a page read at once. */
@Component
class Colleagues {

    private final Names names;

    Colleagues(Names names) {
        this.names = names;
    }

    /** Of offices and staff, by code and log-in. */
    Map<String, String> names(Stream<String> codes) {
        return names.of(codes.collect(Collectors.toSet()));
    }

    /** For a list to choose from: people under the name of their office, in the order given. */
    Map<String, List<Staff>> byOffice(List<Staff> people) {
        var offices = names(people.stream().map(Staff::office));
        return people.stream()
                .collect(Collectors.groupingBy(
                        person -> offices.getOrDefault(person.office(), person.office()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
