package org.onewindow.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseView;
import org.onewindow.casefile.NewCase;
import org.onewindow.document.Documents;
import org.onewindow.intake.ApplicationCodes.Channel;
import org.onewindow.intake.ApplicationCodes.EmergencyKind;
import org.onewindow.intake.ApplicationCodes.Need;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Reads an application, or says everything that is wrong with it. */
@Component
class ApplicationCheck {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Offices offices;
    private final Documents documents;
    private final Clock clock;

    ApplicationCheck(Offices offices, Documents documents, Clock clock) {
        this.offices = offices;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws InvalidInput naming each field that cannot be taken by its path in the request */
    NewCase read(ApplicationRequest given, String registeredBy) {
        var findings = new Findings();
        var now = clock.instant();
        var today = now.atZone(ZONE).toLocalDate();
        var places = new PlaceCheck(findings, offices);
        var people = new PersonCheck(findings, offices, today);
        var households = new HouseholdCheck(findings, people, today);

        if (given.needs() == null || given.needs().isEmpty()) {
            findings.reject("needs", "required");
        }
        boolean harmedMinor = Boolean.TRUE.equals(given.harmedMinor());
        var office = places.township("office", given.office());
        var told = findings.pastMoment("receivedAt", given.receivedAt(), now);
        var receivedAt = told == null ? now : told;
        var members = households.members(given);
        var application = new NewCase(
                office == null ? "-" : office.code(),
                findings.requiredCode("channel", given.channel(), Channel.class).name(),
                receivedAt,
                findings.pastMoment("occurredAt", given.occurredAt(), receivedAt),
                findings.codes("needs", given.needs(), Need.class),
                emergency(findings, places, given.emergency(), today),
                registeredBy,
                hukou(findings, places, given.applicant(), office),
                residence(places, given.applicant(), office),
                findings.text("paperNumber", given.paperNumber(), 50),
                Boolean.TRUE.equals(given.confidential()) || harmedMinor,
                harmedMinor,
                households.closeRelatives(given, members),
                new DetailsCheck(findings, people, documents).details(given),
                members,
                households.authorisations(given, members));
        findings.verify();
        return application;
    }

    private static String hukou(
            Findings findings,
            PlaceCheck places,
            ApplicationRequest.@Nullable Applicant applicant,
            @Nullable Office office) {
        var given = applicant == null ? null : applicant.hukou();
        if (applicant != null && Findings.clean(given) == null) {
            findings.reject("applicant.hukou", "required");
        }
        var hukou = places.place("applicant.hukou", given, office);
        return hukou == null ? "-" : hukou;
    }

    /** Where the household lives; the place of registration unless told. */
    private static String residence(
            PlaceCheck places, ApplicationRequest.@Nullable Applicant applicant, @Nullable Office office) {
        var residence = applicant == null ? null : places.place("applicant.residence", applicant.residence(), office);
        if (residence != null) {
            return residence;
        }
        var hukou = applicant == null ? null : Findings.clean(applicant.hukou());
        return hukou == null ? "-" : hukou;
    }

    private static CaseView.@Nullable Emergency emergency(
            Findings findings, PlaceCheck places, ApplicationRequest.@Nullable Emergency given, LocalDate today) {
        if (given == null) {
            return null;
        }
        var kind = findings.requiredCode("emergency.kind", given.kind(), EmergencyKind.class);
        var place = places.township("emergency.place", given.place());
        var needed = findings.fen("emergency.neededYuan", given.neededYuan());
        if (needed != null && needed == 0) {
            findings.reject("emergency.neededYuan", "amount-positive");
        }
        return new CaseView.Emergency(
                kind.name(),
                place == null ? "-" : place.code(),
                findings.pastDate("emergency.since", given.since(), today),
                needed);
    }
}
