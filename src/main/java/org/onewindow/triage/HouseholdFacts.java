package org.onewindow.triage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask about a household. Lives for one evaluation; nothing of it is stored in the engine.
 *
 * @param perHead declared monthly income per head in yuan, null when not declared
 * @param standard dibao standard per head and month in yuan
 * @param edge income up to which a household is on the edge, in yuan
 * @param spendings what weighs on it: ILLNESS, DISABILITY, STUDY
 * @param housing the worst that a member declared
 */
public record HouseholdFacts(
        List<String> needs,
        boolean recognised,
        @Nullable BigDecimal perHead,
        BigDecimal standard,
        BigDecimal edge,
        List<String> spendings,
        @Nullable String housing,
        boolean emergencyAid,
        @Nullable String emergencyKind,
        boolean anyoneIll,
        boolean alone,
        List<MemberFacts> members) {

    /**
     * @param age in full years, null when the birthday is not known
     * @param disability SEVERE (grade 1–2, or 3 intellectual or mental), OTHER, or null
     */
    public record MemberFacts(
            String id,
            String relation,
            @Nullable Integer age,
            @Nullable String health,
            @Nullable String disability,
            @Nullable String schooling,
            @Nullable String work) {

        @Override
        public String toString() {
            return "MemberFacts[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "HouseholdFacts";
    }
}
