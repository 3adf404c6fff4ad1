package org.onewindow.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseView;
import org.onewindow.casefile.People;
import org.onewindow.casefile.Person;
import org.onewindow.intake.ApplicationRequest;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Money;
import org.onewindow.shared.Wording;
import org.springframework.stereotype.Component;

/** The application that follows from a lead: what was reported, and what the visit brought to know. */
@Component
class LeadApplication {

    /** Fields of the application by the field of {@code decide-lead} that holds them. */
    private static final Map<String, String> FIELDS = Map.of(
            "applicant.name", "name",
            "applicant.idNumber", "idNumber",
            "applicant.phone", "phone",
            "applicant.hukou", "hukou",
            "agent.name", "agentName",
            "agent.relation", "agentRelation",
            "agent.phone", "agentPhone",
            "agent.mandateDocument", "mandateDocument");

    private final CaseFiles files;
    private final People people;
    private final Wording wording;

    LeadApplication(CaseFiles files, People people, Wording wording) {
        this.files = files;
        this.people = people;
        this.wording = wording;
    }

    ApplicationRequest of(String lead, LeadWish wish) {
        var file = files.get(lead);
        var known = people.of(lead);
        return new ApplicationRequest(
                file.channel(),
                file.office(),
                null,
                null,
                applicant(known.member("M0").person(), known.residence(), wish),
                null,
                null,
                needs(file, wish),
                known.details().story(),
                null,
                emergency(file.emergency()),
                agent(wish),
                null,
                null,
                null,
                null,
                null,
                null,
                files.confidential(lead),
                null,
                null);
    }

    /** The same faults under the names of the form. */
    static InvalidInput asSubmitted(InvalidInput faults) {
        return new InvalidInput(faults.errors().stream()
                .map(fault -> new FieldError(field(fault.field()), fault.code(), fault.args()))
                .toList());
    }

    private static String field(String path) {
        return FIELDS.getOrDefault(path, path.replaceAll("\\[\\d+]", ""));
    }

    private ApplicationRequest.Applicant applicant(Person reported, String place, LeadWish wish) {
        var number = first(wish.idNumber(), reported.idNumber());
        var name = first(wish.name(), reported.name().equals(Person.UNKNOWN) ? null : reported.name());
        return new ApplicationRequest.Applicant(
                name,
                number == null ? "NONE" : "RESIDENT_ID",
                number,
                number == null ? wording.text("lead.id-later", List.of(), Locale.SIMPLIFIED_CHINESE) : null,
                null,
                first(wish.phone(), reported.phone()),
                first(wish.hukou(), place),
                place,
                reported.address(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Somebody in need without a need named is asked about all of them at the window; until then it is their living. */
    private static List<@Nullable String> needs(CaseView file, LeadWish wish) {
        var named = wish.needs().isEmpty() ? file.needs() : wish.needs();
        return List.copyOf(named.isEmpty() ? List.of("LIVING") : named);
    }

    private static ApplicationRequest.@Nullable Emergency emergency(CaseView.@Nullable Emergency told) {
        if (told == null) {
            return null;
        }
        var since = told.since();
        var needed = told.neededFen();
        return new ApplicationRequest.Emergency(
                told.kind(),
                told.place(),
                since == null ? null : since.toString(),
                needed == null ? null : new Money(needed).yuan());
    }

    private static ApplicationRequest.@Nullable Representative agent(LeadWish wish) {
        if (wish.agentName() == null && wish.agentPhone() == null && wish.mandateDocument() == null) {
            return null;
        }
        return new ApplicationRequest.Representative(
                wish.agentName(), null, wish.agentRelation(), wish.agentPhone(), wish.mandateDocument());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
