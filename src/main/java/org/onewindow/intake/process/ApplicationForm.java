package org.onewindow.intake.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.intake.ApplicationRequest;
import org.onewindow.intake.ApplicationRequest.Applicant;
import org.onewindow.intake.ApplicationRequest.Authorisation;
import org.onewindow.intake.ApplicationRequest.CloseRelative;
import org.onewindow.intake.ApplicationRequest.Contact;
import org.onewindow.intake.ApplicationRequest.Disability;
import org.onewindow.intake.ApplicationRequest.Emergency;
import org.onewindow.intake.ApplicationRequest.HouseholdMember;
import org.onewindow.intake.ApplicationRequest.Representative;
import org.onewindow.workflow.Submission;

/** The flat fields of the start form as the application they describe, and back again for what is wrong with it. */
final class ApplicationForm {

    /** Choice of {@code applicantHukou}: then {@code applicantHukouElsewhere} holds the division code. */
    static final String ELSEWHERE = "ELSEWHERE";

    private static final int MOST_MEMBERS = 5;
    private static final int ANY = 1_000_000;
    private static final Pattern MEMBER = Pattern.compile("household\\[(\\d+)]\\.(.+)");
    private static final Pattern WORD = Pattern.compile("(?:^|\\.)(\\w)");
    private static final Pattern PART = Pattern.compile("(applicant|emergency|agent|guardian|contact)\\.(.+)");

    static final Set<String> FIELDS = fields();

    private final Submission sent;

    ApplicationForm(Submission sent) {
        this.sent = sent;
    }

    ApplicationRequest request() {
        boolean late = sent.flag("late");
        boolean represented = sent.flag("represented");
        return new ApplicationRequest(
                text("channel"),
                text("office"),
                late ? text("receivedAt") : null,
                null,
                applicant(),
                household(),
                yuan("householdMonthlyIncomeYuan"),
                List.copyOf(sent.texts("needs")),
                text("story"),
                authorisations(),
                sent.flag("urgent") ? emergency() : null,
                represented ? representative("agent") : null,
                represented ? representative("guardian") : null,
                represented ? contact() : null,
                null,
                List.copyOf(sent.texts("currentBenefits")),
                late ? text("paperNumber") : null,
                late ? text("lateReason") : null,
                sent.flag("confidential"),
                sent.flag("harmedMinor"),
                sent.flag("closeRelative") ? closeRelatives() : null);
    }

    /** The form's field behind a path of the request. */
    String field(String path) {
        if (path.equals("applicant.hukou") && ELSEWHERE.equals(text("applicantHukou"))) {
            return "applicantHukouElsewhere";
        }
        if (path.startsWith("authorisations")) {
            return path.endsWith("signedOn") ? "authorisedOn" : "authorised";
        }
        if (path.startsWith("closeRelatives[0].")) {
            return "relative" + joined(path.substring("closeRelatives[0].".length()));
        }
        var member = MEMBER.matcher(path);
        if (member.matches()) {
            return "member" + (Integer.parseInt(member.group(1)) + 1) + joined(member.group(2));
        }
        var part = PART.matcher(path);
        return part.matches() ? part.group(1) + joined(part.group(2)) : path.replaceAll("\\[\\d+]$", "");
    }

    private Applicant applicant() {
        var p = "applicant";
        var hukou = text(p + "Hukou");
        return new Applicant(
                text(p + "Name"),
                text(p + "IdType"),
                text(p + "IdNumber"),
                text(p + "IdReason"),
                text(p + "BornOn"),
                text(p + "Phone"),
                ELSEWHERE.equals(hukou) ? text(p + "HukouElsewhere") : hukou,
                text(p + "Residence"),
                text(p + "Address"),
                text(p + "Account"),
                text(p + "Health"),
                disability(p),
                text(p + "Schooling"),
                text(p + "School"),
                text(p + "Work"),
                yuan(p + "Income"),
                text(p + "Housing"));
    }

    private List<@Nullable HouseholdMember> household() {
        var count = sent.optionalWhole("memberCount", 0, MOST_MEMBERS);
        var household = new ArrayList<@Nullable HouseholdMember>();
        for (int i = 1; count != null && i <= count; i++) {
            var p = "member" + i;
            household.add(new HouseholdMember(
                    text(p + "Name"),
                    text(p + "IdType"),
                    text(p + "IdNumber"),
                    text(p + "IdReason"),
                    text(p + "BornOn"),
                    text(p + "Relation"),
                    text(p + "Phone"),
                    text(p + "Health"),
                    disability(p),
                    text(p + "Schooling"),
                    text(p + "School"),
                    text(p + "Work"),
                    yuan(p + "Income"),
                    text(p + "Housing")));
        }
        return household;
    }

    private @Nullable Disability disability(String p) {
        var category = text(p + "DisabilityCategory");
        return category == null ? null : new Disability(category, sent.optionalWhole(p + "DisabilityGrade", 1, 4));
    }

    private List<@Nullable Authorisation> authorisations() {
        var signedOn = text("authorisedOn");
        var signed = new ArrayList<@Nullable Authorisation>();
        sent.texts("authorised").forEach(member -> signed.add(new Authorisation(member, signedOn)));
        return signed;
    }

    private List<@Nullable CloseRelative> closeRelatives() {
        return List.of(new CloseRelative(
                text("relativeMember"), text("relativeName"), text("relativePost"), text("relativeRelation")));
    }

    private Emergency emergency() {
        return new Emergency(
                text("emergencyKind"), text("emergencyPlace"), text("emergencySince"), yuan("emergencyNeededYuan"));
    }

    private @Nullable Representative representative(String p) {
        var name = text(p + "Name");
        var number = text(p + "IdNumber");
        var phone = text(p + "Phone");
        return name == null && number == null && phone == null
                ? null
                : new Representative(name, number, text(p + "Relation"), phone, null);
    }

    private @Nullable Contact contact() {
        var name = text("contactName");
        var phone = text("contactPhone");
        return name == null && phone == null ? null : new Contact(name, phone);
    }

    private @Nullable String text(String field) {
        return sent.optionalText(field, ANY);
    }

    private @Nullable BigDecimal yuan(String field) {
        var amount = sent.optionalYuan(field);
        return amount == null ? null : amount.yuan();
    }

    /** {@code disability.grade} as the end of a field's name: {@code DisabilityGrade}. */
    private static String joined(String path) {
        return WORD.matcher(path).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private static Set<String> fields() {
        var fields = new LinkedHashSet<>(List.of(
                "channel",
                "office",
                "late",
                "receivedAt",
                "paperNumber",
                "lateReason",
                "confidential",
                "harmedMinor",
                "closeRelative",
                "relativeMember",
                "relativeName",
                "relativePost",
                "relativeRelation",
                "memberCount",
                "householdMonthlyIncomeYuan",
                "needs",
                "story",
                "authorised",
                "authorisedOn",
                "currentBenefits",
                "urgent",
                "emergencyKind",
                "emergencyPlace",
                "emergencySince",
                "emergencyNeededYuan",
                "represented",
                "contactName",
                "contactPhone",
                "applicantHukou",
                "applicantHukouElsewhere",
                "applicantResidence",
                "applicantAddress",
                "applicantAccount"));
        person(fields, "applicant");
        for (int i = 1; i <= MOST_MEMBERS; i++) {
            person(fields, "member" + i);
            fields.add("member" + i + "Relation");
        }
        for (var who : List.of("agent", "guardian")) {
            List.of("Name", "IdNumber", "Relation", "Phone").forEach(name -> fields.add(who + name));
        }
        return fields;
    }

    private static void person(Set<String> fields, String who) {
        List.of(
                        "Name",
                        "IdType",
                        "IdNumber",
                        "IdReason",
                        "BornOn",
                        "Phone",
                        "Health",
                        "DisabilityCategory",
                        "DisabilityGrade",
                        "Schooling",
                        "School",
                        "Work",
                        "Income",
                        "Housing")
                .forEach(name -> fields.add(who + name));
    }
}
