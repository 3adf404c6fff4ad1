package org.onewindow.discovery.process;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.workflow.FormData.Option;
import org.springframework.stereotype.Component;

/** The townships and villages of a county as a form offers them. */
@Component
class PlaceOptions {

    private final Offices offices;

    PlaceOptions(Offices offices) {
        this.offices = offices;
    }

    List<Option> of(String anyOffice) {
        var county = offices.get(anyOffice).county();
        var villages = offices.ofKind(county, Office.Kind.VILLAGE);
        var options = new ArrayList<Option>();
        for (var township : offices.ofKind(county, Office.Kind.TOWNSHIP)) {
            options.add(new Option(township.code(), township.name()));
            villages.stream()
                    .filter(village -> township.code().equals(village.parent()))
                    .forEach(village -> options.add(new Option(village.code(), township.name() + village.name())));
        }
        return options;
    }
}
