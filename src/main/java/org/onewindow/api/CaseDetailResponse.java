package org.onewindow.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseDetails;
import org.onewindow.casefile.CasePeople.CasePerson;
import org.onewindow.casefile.CaseState;
import org.onewindow.document.StoredDocument;
import org.onewindow.shared.Money;

/**
 * A case with its people, for those who work on it.
 *
 * @param applicant M0, or the member who stood in
 * @param names of the offices and the staff that the rest names by code or log-in
 * @param queryCode only for whoever registered the case, to print the receipt
 */
record CaseDetailResponse(
        String number,
        CaseState state,
        String channel,
        String office,
        String officeName,
        Instant receivedAt,
        Instant recordedAt,
        @Nullable Instant occurredAt,
        @Nullable Instant acceptedAt,
        @Nullable String paperNumber,
        List<String> needs,
        CaseResponse.@Nullable Emergency emergency,
        String applicant,
        String hukou,
        String hukouName,
        String residence,
        String residenceName,
        @Nullable String residencePermit,
        @Nullable BigDecimal householdMonthlyIncomeYuan,
        List<String> currentBenefits,
        @Nullable String story,
        @Nullable String lateReason,
        CaseDetails.@Nullable Representative agent,
        CaseDetails.@Nullable Representative guardian,
        CaseDetails.@Nullable Contact contact,
        List<MemberDetail> members,
        List<StoredDocument> documents,
        List<CaseResponse.MatterItem> matters,
        List<CaseResponse.DeadlineItem> deadlines,
        List<CaseResponse.EventItem> timeline,
        Map<String, String> names,
        @Nullable String queryCode) {

    record MemberDetail(
            String id,
            String relation,
            boolean deceased,
            String name,
            String idType,
            @Nullable String idNumber,
            @Nullable String noIdReason,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String account,
            @Nullable LocalDate bornOn,
            @Nullable String health,
            @Nullable Disability disability,
            @Nullable String schooling,
            @Nullable String school,
            @Nullable String work,
            @Nullable BigDecimal incomeYuan,
            @Nullable String housing,
            @Nullable LocalDate authorisedOn) {

        static MemberDetail of(CasePerson member, @Nullable LocalDate authorisedOn) {
            var person = member.person();
            var facts = member.facts();
            var category = facts.disabilityCategory();
            return new MemberDetail(
                    member.id(),
                    member.relation(),
                    member.deceased(),
                    person.name(),
                    person.idType(),
                    person.idNumber(),
                    person.noIdReason(),
                    person.phone(),
                    person.address(),
                    person.account(),
                    facts.bornOn(),
                    facts.health(),
                    category == null ? null : new Disability(category, facts.disabilityGrade()),
                    facts.schooling(),
                    facts.school(),
                    facts.work(),
                    yuan(facts.incomeFen()),
                    facts.housing(),
                    authorisedOn);
        }

        @Override
        public String toString() {
            return "MemberDetail[" + id + "]";
        }
    }

    record Disability(String category, @Nullable Integer grade) {

        @Override
        public String toString() {
            return "Disability";
        }
    }

    static @Nullable BigDecimal yuan(@Nullable Long fen) {
        return fen == null ? null : new Money(fen).yuan();
    }

    @Override
    public String toString() {
        return "CaseDetailResponse[" + number + "]";
    }
}
