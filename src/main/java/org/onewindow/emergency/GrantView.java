package org.onewindow.emergency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Money;

/**
 * A grant without personal data.
 *
 * @param office township of the emergency
 * @param proposed what the applicant, or the review before, asked for
 * @param amount null until granted
 * @param grantingOffice null until granted
 */
public record GrantView(
        String number,
        String caseNumber,
        int round,
        String office,
        GrantState state,
        @Nullable Money proposed,
        @Nullable Money amount,
        @Nullable Form form,
        @Nullable Payee payee,
        @Nullable String grantingOffice,
        @Nullable Instant paidAt) {}
