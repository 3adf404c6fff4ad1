package org.onewindow.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.triage.HouseholdFacts.MemberFacts;

class AssessmentTest {

    private static final Rules RULES = new TestRules();

    @Test
    void the_sample_application_is_proposed_exactly_three_matters() {
        var sample = household("400.00", "LIVING", "MEDICAL", "EDUCATION")
                .spending("ILLNESS", "STUDY")
                .emergency("ILLNESS")
                .with(member("M0", "SELF", 61))
                .with(member("M1", "SPOUSE", 59).health("SERIOUS_ILLNESS"))
                .with(member("M2", "CHILD", 17).schooling("SENIOR_SECONDARY"));

        assertThat(sample.proposed()).containsExactly("LOW_INCOME:HOUSEHOLD", "MEDICAL:M1", "EDUCATION:M2");
        assertThat(sample.reasons()).containsExactly("BELOW_STANDARD", "SERIOUS_ILLNESS", "STUDYING");
    }

    @Test
    void income_decides_the_reason_for_recognition() {
        assertThat(household("699.99", "LIVING").with(member("M0", "SELF", 40)).reasons())
                .containsExactly("BELOW_STANDARD");
        assertThat(household("700.00", "LIVING").with(member("M0", "SELF", 40)).reasons())
                .containsExactly("BELOW_EDGE");
        assertThat(household("1049.99", "LIVING").with(member("M0", "SELF", 40)).reasons())
                .containsExactly("BELOW_EDGE");
        assertThat(household("1050.00", "LIVING").with(member("M0", "SELF", 40)).reasons())
                .containsExactly("NEED_STATED");
        assertThat(household("1050.00", "LEGAL").with(member("M0", "SELF", 40)).proposed())
                .containsExactly("LEGAL_AID:M0");
        assertThat(household(null, "LIVING").with(member("M0", "SELF", 40)).reasons())
                .containsExactly("INCOME_UNKNOWN");
        assertThat(household(null, "LEGAL").with(member("M0", "SELF", 40)).proposed())
                .containsExactly("LEGAL_AID:M0");
    }

    @Test
    void heavy_spending_above_the_edge_asks_for_recognition_and_temporary_aid_unless_aid_is_running() {
        var ill = household("2000.00", "LIVING")
                .spending("ILLNESS")
                .with(member("M0", "SELF", 40).health("SERIOUS_ILLNESS"));

        assertThat(ill.proposed()).containsExactly("LOW_INCOME:HOUSEHOLD", "TEMPORARY_AID:HOUSEHOLD", "MEDICAL:M0");
        assertThat(ill.emergency("ILLNESS").proposed()).containsExactly("LOW_INCOME:HOUSEHOLD", "MEDICAL:M0");
    }

    @Test
    void whoever_is_recognised_already_is_not_asked_again() {
        var known = household("400.00", "MEDICAL")
                .recognised()
                .with(member("M0", "SELF", 40).health("CHRONIC_ILLNESS").disability("OTHER"));

        assertThat(known.proposed()).containsExactly("MEDICAL:M0", "DISABILITY_LIVING:M0");
    }

    @Test
    void a_kind_received_already_is_not_proposed_unless_several_members_qualify() {
        var one = household("2000.00", "CARE").with(member("M0", "SELF", 82));
        assertThat(one.proposed()).containsExactly("ELDERLY_ALLOWANCE:M0", "HOME_CARE:M0");
        assertThat(one.received("ELDERLY_ALLOWANCE").proposed()).containsExactly("HOME_CARE:M0");

        var two = household("2000.00", "LEGAL")
                .with(member("M0", "SELF", 82))
                .with(member("M1", "SPOUSE", 81))
                .received("ELDERLY_ALLOWANCE");
        assertThat(two.proposed()).contains("ELDERLY_ALLOWANCE:M0", "ELDERLY_ALLOWANCE:M1");
    }

    @Test
    void a_disabled_person_who_asks_is_proposed_the_subsidies_whatever_the_income() {
        assertThat(household("1200.00", "DISABILITY")
                        .with(member("M0", "SELF", 61).disability("SEVERE"))
                        .proposed())
                .containsExactly("DISABILITY_LIVING:M0", "DISABILITY_NURSING:M0");
    }

    @Test
    void an_old_person_alone_may_be_tekun() {
        assertThat(household("300.00", "LIVING", "ELDERLY")
                        .with(member("M0", "SELF", 60))
                        .proposed())
                .containsExactly("LOW_INCOME:HOUSEHOLD", "TEKUN:M0", "VISITING:M0");
        assertThat(household("300.00", "LIVING").with(member("M0", "SELF", 59)).proposed())
                .containsExactly("LOW_INCOME:HOUSEHOLD");
        assertThat(household("300.00", "LIVING")
                        .with(member("M0", "SELF", 59).disability("SEVERE"))
                        .proposed())
                .containsExactly("LOW_INCOME:HOUSEHOLD", "DISABILITY_LIVING:M0", "DISABILITY_NURSING:M0", "TEKUN:M0");
    }

    @Test
    void single_person_dibao_is_for_ill_and_disabled_adults_of_families_above_the_standard() {
        var edge = household("800.00", "LIVING")
                .spending("ILLNESS")
                .with(member("M0", "SELF", 40))
                .with(member("M1", "SPOUSE", 40).health("SERIOUS_ILLNESS").disability("SEVERE"));
        assertThat(edge.proposed()).containsOnlyOnce("SINGLE_PERSON_DIBAO:M1");

        var above = household("3000.00", "LIVING")
                .with(member("M0", "SELF", 40))
                .with(member("M1", "CHILD", 20).disability("SEVERE").work("UNABLE"));
        assertThat(above.proposed()).contains("SINGLE_PERSON_DIBAO:M1");

        var working = household("3000.00", "LIVING")
                .with(member("M0", "SELF", 40))
                .with(member("M1", "CHILD", 20).disability("SEVERE").work("EMPLOYED"));
        assertThat(working.proposed()).doesNotContain("SINGLE_PERSON_DIBAO:M1");
    }

    @Test
    void stated_needs_without_declared_facts_stand_in_the_applicants_name() {
        assertThat(household("5000.00", "MEDICAL", "EMPLOYMENT", "HOUSING", "SHELTER", "DISASTER")
                        .with(member("M0", "SELF", 40))
                        .proposed())
                .containsExactly(
                        "HOUSING:HOUSEHOLD", "DISASTER:HOUSEHOLD", "MEDICAL:M0", "EMPLOYMENT:M0", "VAGRANT:M0");
    }

    @Test
    void children_without_parents_and_disabled_children_are_seen() {
        assertThat(household("5000.00", "CHILD")
                        .with(member("M0", "SELF", 70))
                        .with(member("M1", "GRANDCHILD", 5).disability("OTHER"))
                        .proposed())
                .containsExactly("UNATTENDED_CHILD:M1", "CHILD_REHABILITATION:M1");
        assertThat(household("5000.00", "CHILD").with(member("M0", "SELF", 17)).proposed())
                .containsExactly("ORPHAN:M0");
    }

    private static TestHousehold household(@Nullable String perHead, String... needs) {
        return new TestHousehold(perHead, List.of(needs));
    }

    private static TestMember member(String id, String relation, int age) {
        return new TestMember(id, relation, age);
    }

    private static final class TestMember {

        private final String id;
        private final String relation;
        private final int age;
        private @Nullable String health;
        private @Nullable String disability;
        private @Nullable String schooling;
        private @Nullable String work;

        TestMember(String id, String relation, int age) {
            this.id = id;
            this.relation = relation;
            this.age = age;
        }

        TestMember health(String code) {
            health = code;
            return this;
        }

        TestMember disability(String code) {
            disability = code;
            return this;
        }

        TestMember schooling(String code) {
            schooling = code;
            return this;
        }

        TestMember work(String code) {
            work = code;
            return this;
        }

        MemberFacts facts() {
            return new MemberFacts(id, relation, age, health, disability, schooling, work);
        }
    }

    private static final class TestHousehold {

        private final @Nullable BigDecimal perHead;
        private final List<String> needs;
        private final List<MemberFacts> members = new ArrayList<>();
        private List<String> spendings = List.of();
        private List<String> received = List.of();
        private boolean recognised;
        private @Nullable String emergencyKind;

        TestHousehold(@Nullable String perHead, List<String> needs) {
            this.perHead = perHead == null ? null : new BigDecimal(perHead);
            this.needs = needs;
        }

        TestHousehold spending(String... codes) {
            spendings = List.of(codes);
            return this;
        }

        TestHousehold received(String... kinds) {
            received = List.of(kinds);
            return this;
        }

        TestHousehold recognised() {
            recognised = true;
            return this;
        }

        TestHousehold emergency(String kind) {
            emergencyKind = kind;
            return this;
        }

        TestHousehold with(TestMember member) {
            members.add(member.facts());
            return this;
        }

        List<String> proposed() {
            return proposals().stream()
                    .map(proposal -> proposal.wish().toString())
                    .toList();
        }

        List<String> reasons() {
            return proposals().stream().map(Proposal::reason).toList();
        }

        private List<Proposal> proposals() {
            var ill = members.stream().anyMatch(member -> member.health() != null);
            var facts = new HouseholdFacts(
                    needs,
                    recognised,
                    perHead,
                    new BigDecimal("700.00"),
                    new BigDecimal("1050.000"),
                    spendings,
                    null,
                    emergencyKind != null,
                    emergencyKind,
                    ill,
                    members.size() == 1,
                    members);
            return Assessment.of(facts, received, RULES);
        }
    }
}
