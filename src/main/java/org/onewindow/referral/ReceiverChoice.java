package org.onewindow.referral;

import java.util.List;
import java.util.stream.Stream;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.springframework.stereotype.Component;

/** The offices of a county that can be asked, as a form offers them. */
@Component
public class ReceiverChoice {

    private final Offices offices;

    ReceiverChoice(Offices offices) {
        this.offices = offices;
    }

    public List<Office> in(String anyOffice) {
        var county = offices.get(anyOffice).county();
        return Stream.of(Office.Kind.DEPARTMENT, Office.Kind.COUNTY_OFFICE, Office.Kind.TOWNSHIP, Office.Kind.SCHOOL)
                .flatMap(kind -> offices.ofKind(county, kind).stream())
                .toList();
    }
}
