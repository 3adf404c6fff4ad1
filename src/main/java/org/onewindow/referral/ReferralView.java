package org.onewindow.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sending without what people wrote.
 *
 * @param subject number of the matter or visit asked for
 * @param member HOUSEHOLD, M0, M1, …
 */
public record ReferralView(
        long id,
        String number,
        String subject,
        String caseNumber,
        String kind,
        String member,
        String fromOffice,
        String toOffice,
        ReferralState state,
        boolean reconsideration,
        boolean coordinated,
        Instant sentAt,
        @Nullable String proposedOffice,
        @Nullable ReplyOutcome outcome,
        @Nullable Long amountFen,
        @Nullable LocalDate expectedOn) {

    public boolean visitRequest() {
        return kind.equals(Referrals.VISIT_REQUEST);
    }
}
