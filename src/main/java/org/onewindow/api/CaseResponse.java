package org.onewindow.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseState;
import org.onewindow.deadline.DeadlineView;

/** A case without personal data. */
record CaseResponse(
        String number,
        String office,
        String channel,
        CaseState state,
        Instant receivedAt,
        Instant recordedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        List<String> needs,
        @Nullable Emergency emergency,
        String registeredBy,
        @Nullable String checkedBy,
        boolean confidential,
        boolean closeRelative,
        List<MemberItem> household,
        List<MatterItem> matters,
        List<DeadlineItem> deadlines,
        List<EventItem> timeline) {

    record Emergency(
            String kind,
            String place,
            @Nullable LocalDate since,
            @Nullable BigDecimal neededYuan) {}

    record MemberItem(String id, String maskedName, String relation, boolean deceased) {}

    /**
     * @param referral number of the latest referral
     * @param externalRef number in the provincial system
     */
    record MatterItem(
            String number,
            String kind,
            String subject,
            String office,
            String state,
            @Nullable String waitsFor,
            @Nullable String result,
            @Nullable BigDecimal amountYuan,
            @Nullable String referral,
            @Nullable String externalRef) {}

    record DeadlineItem(
            long id,
            String kind,
            String subject,
            String holder,
            String basis,
            String unit,
            int limit,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant doneAt,
            String state,
            boolean assumed,
            List<DeadlineView.Pause> pauses,
            String source) {

        static DeadlineItem of(DeadlineView deadline) {
            return new DeadlineItem(
                    deadline.id(),
                    deadline.kind().name(),
                    deadline.subject(),
                    deadline.holder(),
                    deadline.basis(),
                    deadline.unit(),
                    deadline.limit(),
                    deadline.startedAt(),
                    deadline.dueAt(),
                    deadline.doneAt(),
                    deadline.state(),
                    deadline.assumed(),
                    deadline.pauses(),
                    deadline.source());
        }
    }

    /** @param text the event in the reader's language */
    record EventItem(Instant at, String event, String actor, Map<String, String> details, String text) {}
}
