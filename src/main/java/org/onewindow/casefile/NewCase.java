package org.onewindow.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application that was found in order and becomes a case.
 *
 * @param office township responsible
 * @param occurredAt true moment of the event behind a late entry
 * @param confidential only named staff work on it
 * @param harmedMinor harm of a minor is suspected
 * @param members the applicant (M0) first
 * @param authorisations day of signature by member (M0, M1, …)
 * @param hukou village or township of registration; residence likewise
 */
public record NewCase(
        String office,
        String channel,
        Instant receivedAt,
        @Nullable Instant occurredAt,
        List<String> needs,
        CaseView.@Nullable Emergency emergency,
        String registeredBy,
        String hukou,
        String residence,
        @Nullable String paperNumber,
        boolean confidential,
        boolean harmedMinor,
        List<CloseRelatives.Declared> closeRelatives,
        CaseDetails details,
        List<NewMember> members,
        Map<String, LocalDate> authorisations) {

    /** @param relation SELF for the applicant */
    public record NewMember(String relation, Person person, Facts facts) {}

    @Override
    public String toString() {
        return "NewCase[" + office + "]";
    }
}
