package org.onewindow.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.matter.MatterView;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Who is asked: the matter's place where that decides, else the county's default receiver of the kind. */
@Component
class Receivers {

    private final Parameters parameters;
    private final Offices offices;
    private final Clock clock;

    Receivers(Parameters parameters, Offices offices, Clock clock) {
        this.parameters = parameters;
        this.offices = offices;
        this.clock = clock;
    }

    String of(MatterView matter, String fromOffice) {
        if (matter.receiver() != null) {
            return matter.receiver();
        }
        return usual(matter.kind().name(), fromOffice);
    }

    /** The county's default receiver of a kind. */
    String usual(String kind, String fromOffice) {
        var suffix = parameters.text("referral.receiver." + kind, fromOffice, LocalDate.now(clock));
        return offices.countyOffice(fromOffice, suffix).code();
    }

    /** An office of the county that can be asked; a visit only of another township. */
    void check(String field, ReferralRequest request, String office) {
        var county = offices.get(request.fromOffice()).county();
        var asked = offices.find(office)
                .filter(found -> found.county().equals(county))
                .map(Office::kind)
                .orElse(Office.Kind.VILLAGE);
        if (asked == Office.Kind.VILLAGE || asked == Office.Kind.COUNTY) {
            throw InvalidInput.of(field, "unknown-office");
        }
        if (request.visitRequest() && (asked != Office.Kind.TOWNSHIP || office.equals(request.fromOffice()))) {
            throw InvalidInput.of(field, "not-another-township");
        }
    }
}
