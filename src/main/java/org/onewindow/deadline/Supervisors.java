package org.onewindow.deadline;

import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.springframework.stereotype.Component;

/** Which office's managers watch a holder: a township has its own, everybody else county civil affairs'. */
@Component
class Supervisors {

    private final Offices offices;

    Supervisors(Offices offices) {
        this.offices = offices;
    }

    String officeFor(String holder) {
        boolean township = offices.find(holder)
                .filter(office -> office.kind() == Office.Kind.TOWNSHIP)
                .isPresent();
        return township ? holder : offices.countyOffice(holder, "mz").code();
    }
}
