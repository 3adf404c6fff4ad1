package org.onewindow.intake;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt 收件回执 as it is printed.
 *
 * @param office name of the township
 * @param receivedAt on the county's clock
 * @param answeredBy last moment at which the applicant is told whether the application is accepted
 * @param queryCode null for a confidential case, which nobody looks up from home
 */
public record PrintedReceipt(
        String number,
        String office,
        String applicant,
        ZonedDateTime receivedAt,
        List<String> needs,
        @Nullable ZonedDateTime answeredBy,
        @Nullable String queryCode) {

    @Override
    public String toString() {
        return "PrintedReceipt[" + number + "]";
    }
}
