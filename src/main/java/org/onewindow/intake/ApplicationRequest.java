package org.onewindow.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was handed in, not yet checked: codes, dates ({@code 2026-11-20}) and moments
 * ({@code 2026-11-20T09:12:00+08:00}) are still text, so that every mistake can be told at once.
 *
 * @param householdMonthlyIncomeYuan self-declared monthly average of the whole household, not per head
 * @param harmedMinor harm of a minor is suspected: the case is confidential and the harm must be reported
 * @param paperNumber number of the paper form behind a late entry, with {@code lateReason}
 */
public record ApplicationRequest(
        @Nullable String channel,
        @Nullable String office,
        @Nullable String receivedAt,
        @Nullable String occurredAt,
        @Nullable Applicant applicant,
        @Nullable List<@Nullable HouseholdMember> household,
        @Nullable BigDecimal householdMonthlyIncomeYuan,
        @Nullable List<@Nullable String> needs,
        @Nullable String story,
        @Nullable List<@Nullable Authorisation> authorisations,
        @Nullable Emergency emergency,
        @Nullable Representative agent,
        @Nullable Representative guardian,
        @Nullable Contact contact,
        @Nullable String residencePermit,
        @Nullable List<@Nullable String> currentBenefits,
        @Nullable String paperNumber,
        @Nullable String lateReason,
        @Nullable Boolean confidential,
        @Nullable Boolean harmedMinor,
        @Nullable List<@Nullable CloseRelative> closeRelatives) {

    /**
     * @param idReason why there is no ID number (idType NONE)
     * @param hukou village or township of registration; outside the county its 6, 9 or 12 digits
     * @param income monthly, yuan
     */
    public record Applicant(
            @Nullable String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String idReason,
            @Nullable String bornOn,
            @Nullable String phone,
            @Nullable String hukou,
            @Nullable String residence,
            @Nullable String address,
            @Nullable String account,
            @Nullable String health,
            @Nullable Disability disability,
            @Nullable String schooling,
            @Nullable String school,
            @Nullable String work,
            @Nullable BigDecimal income,
            @Nullable String housing)
            implements PersonTold {

        @Override
        public String toString() {
            return "Applicant";
        }
    }

    /** Lives with the applicant. {@code relation}: what this person is to the applicant. */
    public record HouseholdMember(
            @Nullable String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String idReason,
            @Nullable String bornOn,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable String health,
            @Nullable Disability disability,
            @Nullable String schooling,
            @Nullable String school,
            @Nullable String work,
            @Nullable BigDecimal income,
            @Nullable String housing)
            implements PersonTold {

        @Override
        public String toString() {
            return "HouseholdMember";
        }
    }

    /** What is told of each person, the applicant included. */
    interface PersonTold {

        @Nullable
        String name();

        @Nullable
        String idType();

        @Nullable
        String idNumber();

        @Nullable
        String idReason();

        @Nullable
        String bornOn();

        @Nullable
        String phone();

        @Nullable
        String health();

        @Nullable
        Disability disability();

        @Nullable
        String schooling();

        @Nullable
        String school();

        @Nullable
        String work();

        @Nullable
        BigDecimal income();

        @Nullable
        String housing();
    }

    /** @param grade 1 (most severe) to 4 */
    public record Disability(
            @Nullable String category, @Nullable Integer grade) {

        @Override
        public String toString() {
            return "Disability";
        }
    }

    /** @param member ID number, or M0, M1, … */
    public record Authorisation(
            @Nullable String member, @Nullable String signedOn) {

        @Override
        public String toString() {
            return "Authorisation";
        }
    }

    public record Emergency(
            @Nullable String kind,
            @Nullable String place,
            @Nullable String since,
            @Nullable BigDecimal neededYuan) {}

    /** An agent or guardian. {@code mandateDocument}: id of the uploaded mandate. */
    public record Representative(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable String mandateDocument) {

        @Override
        public String toString() {
            return "Representative";
        }
    }

    public record Contact(@Nullable String name, @Nullable String phone) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    /**
     * A member of the household who is a close relative of handling staff or of the village committee.
     *
     * @param member ID number, or M0, M1, …
     * @param name of the member of staff or committee, {@code post} likewise
     * @param relation what the household's member is to that person
     */
    public record CloseRelative(
            @Nullable String member,
            @Nullable String name,
            @Nullable String post,
            @Nullable String relation) {

        @Override
        public String toString() {
            return "CloseRelative";
        }
    }

    /** As it comes from the person's own phone. */
    ApplicationRequest online() {
        return new ApplicationRequest(
                "ONLINE",
                office,
                null,
                null,
                applicant,
                household,
                householdMonthlyIncomeYuan,
                needs,
                story,
                authorisations,
                emergency,
                agent,
                guardian,
                contact,
                residencePermit,
                currentBenefits,
                null,
                null,
                confidential,
                harmedMinor,
                closeRelatives);
    }

    @Override
    public String toString() {
        return "ApplicationRequest";
    }
}
