package org.onewindow.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything a case knows of its people, for those who work on it. */
public record CasePeople(
        String applicant,
        String hukou,
        String residence,
        @Nullable Instant occurredAt,
        @Nullable String paperNumber,
        CaseDetails details,
        List<CasePerson> members,
        Map<String, LocalDate> authorisations) {

    public record CasePerson(
            String id,
            String relation,
            boolean deceased,
            @Nullable String hash,
            Person person,
            Facts facts) {

        @Override
        public String toString() {
            return "CasePerson[" + id + "]";
        }
    }

    public CasePerson member(String id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No member " + id));
    }

    @Override
    public String toString() {
        return "CasePeople";
    }
}
