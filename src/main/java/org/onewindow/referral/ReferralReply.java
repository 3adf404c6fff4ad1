package org.onewindow.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Money;

/**
 * 回执: the answer of the receiving office.
 *
 * @param result what is given, in words
 * @param expectedOn when a wait-listed person may expect it
 */
public record ReferralReply(
        ReplyOutcome outcome,
        @Nullable String result,
        @Nullable Money amount,
        @Nullable String reason,
        @Nullable LocalDate expectedOn) {

    static ReferralReply visited() {
        return new ReferralReply(ReplyOutcome.VISITED, null, null, null, null);
    }
}
