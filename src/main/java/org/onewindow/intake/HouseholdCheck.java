package org.onewindow.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CloseRelatives;
import org.onewindow.casefile.NewCase.NewMember;
import org.onewindow.intake.ApplicationCodes.Relation;

/** Checks the applicant, the household and what its members signed. */
final class HouseholdCheck {

    private static final int MOST_MEMBERS = 20;
    private static final int NAME = 50;

    private final Findings findings;
    private final PersonCheck people;
    private final LocalDate today;

    HouseholdCheck(Findings findings, PersonCheck people, LocalDate today) {
        this.findings = findings;
        this.people = people;
        this.today = today;
    }

    /** The applicant first. */
    List<NewMember> members(ApplicationRequest given) {
        var members = new ArrayList<NewMember>();
        var applicant = given.applicant();
        if (applicant == null) {
            findings.reject("applicant", "required");
        } else {
            members.add(people.member(
                    "applicant.",
                    "SELF",
                    applicant,
                    findings.text("applicant.address", applicant.address(), 200),
                    account(applicant.account())));
        }
        var household = given.household();
        if (household == null) {
            return members;
        }
        if (household.size() > MOST_MEMBERS) {
            findings.reject("household", "too-many", MOST_MEMBERS);
            return members;
        }
        for (int i = 0; i < household.size(); i++) {
            var path = "household[" + i + "]";
            var one = household.get(i);
            if (one == null) {
                findings.reject(path, "required");
                continue;
            }
            var relation = findings.requiredCode(path + ".relation", one.relation(), Relation.class);
            members.add(people.member(path + ".", relation.name(), one, null, null));
        }
        return members;
    }

    /** Day of signature by member id. */
    Map<String, LocalDate> authorisations(ApplicationRequest given, List<NewMember> members) {
        var signed = new LinkedHashMap<String, LocalDate>();
        var list = given.authorisations();
        for (int i = 0; list != null && i < list.size(); i++) {
            var path = "authorisations[" + i + "]";
            var one = list.get(i);
            if (one == null) {
                findings.reject(path, "required");
                continue;
            }
            var member = memberId(path + ".member", one.member(), given, members);
            var signedOn = findings.pastDate(path + ".signedOn", one.signedOn(), today);
            if (Findings.clean(one.signedOn()) == null) {
                findings.reject(path + ".signedOn", "required");
            }
            if (member != null && signedOn != null && signed.putIfAbsent(member, signedOn) != null) {
                findings.reject(path + ".member", "listed-twice");
            }
        }
        return signed;
    }

    List<CloseRelatives.Declared> closeRelatives(ApplicationRequest given, List<NewMember> members) {
        var declared = new ArrayList<CloseRelatives.Declared>();
        var list = given.closeRelatives();
        for (int i = 0; list != null && i < list.size(); i++) {
            var path = "closeRelatives[" + i + "]";
            var one = list.get(i);
            if (one == null) {
                findings.reject(path, "required");
                continue;
            }
            var member = memberId(path + ".member", one.member(), given, members);
            declared.add(new CloseRelatives.Declared(
                    member == null ? "-" : member,
                    findings.requiredText(path + ".name", one.name(), NAME),
                    findings.text(path + ".post", one.post(), NAME),
                    findings.requiredCode(path + ".relation", one.relation(), Relation.class)
                            .name()));
        }
        return declared;
    }

    private @Nullable String memberId(
            String field, @Nullable String member, ApplicationRequest given, List<NewMember> members) {
        var text = Findings.clean(member);
        if (text == null) {
            findings.reject(field, "required");
            return null;
        }
        var number = ResidentId.normalised(text);
        for (int i = 0; i < members.size(); i++) {
            if (number.equals("M" + i) || number.equals(members.get(i).person().idNumber())) {
                return "M" + i;
            }
        }
        // A number that cannot be taken is told where it stands in the household, not again where it is repeated.
        if (!numbers(given).contains(number)) {
            findings.reject(field, "not-in-household");
        }
        return null;
    }

    private static List<String> numbers(ApplicationRequest given) {
        var numbers = new ArrayList<@Nullable String>();
        if (given.applicant() != null) {
            numbers.add(given.applicant().idNumber());
        }
        if (given.household() != null) {
            given.household().forEach(member -> numbers.add(member == null ? null : member.idNumber()));
        }
        return numbers.stream()
                .filter(number -> number != null && !number.isBlank())
                .map(number -> ResidentId.normalised(number))
                .toList();
    }

    private @Nullable String account(@Nullable String given) {
        var account = Findings.clean(given);
        if (account == null) {
            return null;
        }
        var digits = account.replace(" ", "");
        BankAccount.fault(digits).ifPresent(fault -> findings.reject("applicant.account", fault));
        return digits;
    }
}
