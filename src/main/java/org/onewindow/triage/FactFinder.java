package org.onewindow.triage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Household;
import org.onewindow.casefile.Member;
import org.onewindow.matter.Facts;
import org.onewindow.policy.Parameters;
import org.springframework.stereotype.Component;

/** Reads from the case file what the rules ask. The dead have no entitlement. */
@Component
class FactFinder {

    private static final Set<String> COSTLY_SCHOOLING = Set.of("SENIOR_SECONDARY", "VOCATIONAL", "HIGHER");
    private static final Set<String> MIND = Set.of("INTELLECTUAL", "MENTAL");
    private static final List<String> WORST_HOUSING_FIRST = List.of("NONE", "DANGEROUS", "RENTED", "SAFE");

    private final CaseFiles files;
    private final Parameters parameters;
    private final Clock clock;

    FactFinder(CaseFiles files, Parameters parameters, Clock clock) {
        this.files = files;
        this.parameters = parameters;
        this.clock = clock;
    }

    HouseholdFacts of(String caseNumber, boolean emergencyAid) {
        var file = files.get(caseNumber);
        var household = files.household(caseNumber);
        var today = LocalDate.now(clock);
        var living = household.members().stream()
                .filter(member -> !member.deceased())
                .toList();
        var standard = parameters.money("dibao.standard", file.office(), today).yuan();
        var multiplier = new BigDecimal(parameters.text("lowedge.multiplier", file.office(), today));
        var emergency = file.emergency();
        return new HouseholdFacts(
                file.needs(),
                Facts.recognised(household.currentBenefits()),
                perHead(household, living.size()),
                standard,
                standard.multiply(multiplier),
                spendings(living),
                worstHousing(living),
                emergencyAid,
                emergency == null ? null : emergency.kind(),
                living.stream().anyMatch(FactFinder::ill),
                living.size() == 1,
                living.stream().map(member -> facts(member, today)).toList());
    }

    private static HouseholdFacts.MemberFacts facts(Member member, LocalDate today) {
        var bornOn = member.bornOn();
        return new HouseholdFacts.MemberFacts(
                member.id(),
                member.relation(),
                bornOn == null ? null : Period.between(bornOn, today).getYears(),
                member.health(),
                disability(member),
                member.schooling(),
                member.work());
    }

    private static @Nullable BigDecimal perHead(Household household, int heads) {
        var income = household.monthlyIncomeFen();
        return income == null || heads == 0
                ? null
                : BigDecimal.valueOf(income, 2).divide(BigDecimal.valueOf(heads), 2, RoundingMode.HALF_UP);
    }

    private static List<String> spendings(List<Member> members) {
        var found = new ArrayList<String>();
        if (members.stream().anyMatch(member -> "SERIOUS_ILLNESS".equals(member.health()))) {
            found.add("ILLNESS");
        }
        if (members.stream().anyMatch(member -> "SEVERE".equals(disability(member)))) {
            found.add("DISABILITY");
        }
        if (members.stream().anyMatch(member -> {
            var schooling = member.schooling();
            return schooling != null && COSTLY_SCHOOLING.contains(schooling);
        })) {
            found.add("STUDY");
        }
        return List.copyOf(found);
    }

    private static boolean ill(Member member) {
        return "SERIOUS_ILLNESS".equals(member.health()) || "CHRONIC_ILLNESS".equals(member.health());
    }

    /** Severe: grade 1 or 2, or grade 3 of mind (最低生活保障审核确认办法 8). */
    private static @Nullable String disability(Member member) {
        var category = member.disabilityCategory();
        var grade = member.disabilityGrade();
        if (category == null) {
            return null;
        }
        var severe = grade != null && (grade <= 2 || (grade == 3 && MIND.contains(category)));
        return severe ? "SEVERE" : "OTHER";
    }

    private static @Nullable String worstHousing(List<Member> members) {
        for (var housing : WORST_HOUSING_FIRST) {
            if (members.stream().anyMatch(member -> housing.equals(member.housing()))) {
                return housing;
            }
        }
        return null;
    }
}
