package org.onewindow.intake;

import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseDetails;
import org.onewindow.document.Documents;
import org.onewindow.intake.ApplicationCodes.Benefit;

/** Checks the story, income, benefits and whoever speaks for the household. */
final class DetailsCheck {

    private static final int MOST_STORY = 2000;
    private static final int MOST_NAME = 50;

    private final Findings findings;
    private final PersonCheck people;
    private final Documents documents;

    DetailsCheck(Findings findings, PersonCheck people, Documents documents) {
        this.findings = findings;
        this.people = people;
        this.documents = documents;
    }

    CaseDetails details(ApplicationRequest given) {
        var lateReason = findings.text("lateReason", given.lateReason(), 500);
        if (Findings.clean(given.paperNumber()) != null && Findings.clean(given.lateReason()) == null) {
            findings.reject("lateReason", "late-reason");
        }
        return new CaseDetails(
                findings.text("story", given.story(), MOST_STORY),
                findings.fen("householdMonthlyIncomeYuan", given.householdMonthlyIncomeYuan()),
                findings.codes("currentBenefits", given.currentBenefits(), Benefit.class),
                findings.text("residencePermit", given.residencePermit(), MOST_NAME),
                representative("agent", given.agent()),
                representative("guardian", given.guardian()),
                contact(given.contact()),
                lateReason);
    }

    private CaseDetails.@Nullable Representative representative(
            String path, ApplicationRequest.@Nullable Representative given) {
        if (given == null) {
            return null;
        }
        return new CaseDetails.Representative(
                findings.requiredText(path + ".name", given.name(), MOST_NAME),
                people.residentId(path + ".idNumber", given.idNumber()),
                findings.text(path + ".relation", given.relation(), MOST_NAME),
                findings.phone(path + ".phone", given.phone()),
                mandate(path + ".mandateDocument", given.mandateDocument()));
    }

    private @Nullable String mandate(String field, @Nullable String given) {
        var id = Findings.clean(given);
        if (id != null
                && documents
                        .find(id)
                        .filter(paper -> paper.caseNumber() == null)
                        .isEmpty()) {
            findings.reject(field, "unknown-document");
        }
        return id;
    }

    private CaseDetails.@Nullable Contact contact(ApplicationRequest.@Nullable Contact given) {
        if (given == null) {
            return null;
        }
        var phone = findings.phone("contact.phone", given.phone());
        if (Findings.clean(given.phone()) == null) {
            findings.reject("contact.phone", "required");
        }
        return new CaseDetails.Contact(
                findings.requiredText("contact.name", given.name(), MOST_NAME), phone == null ? "-" : phone);
    }
}
