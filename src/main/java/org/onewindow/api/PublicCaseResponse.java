package org.onewindow.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseState;

/**
 * What the receipt's query code opens: how it stands, and every letter sent.
 *
 * @param office its name; who there works on it is nobody else's business
 */
record PublicCaseResponse(
        String number,
        String office,
        CaseState state,
        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        List<PublicMatter> matters,
        List<Letter> letters) {

    record PublicMatter(
            String number,
            String kind,
            String subject,
            String state,
            @Nullable String result,
            @Nullable BigDecimal amountYuan) {}

    record Letter(Instant at, String template, String text) {}
}
