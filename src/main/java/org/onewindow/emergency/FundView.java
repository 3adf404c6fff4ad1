package org.onewindow.emergency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Money;

/**
 * A fund and its latest entries, newest first.
 *
 * @param balance neither held nor paid
 * @param next cursor of the entries before these; null at the end
 */
public record FundView(
        String office,
        int year,
        Money opening,
        Money held,
        Money paid,
        Money recovered,
        Money balance,
        List<Entry> entries,
        @Nullable Long next) {

    public record Entry(
            long id,
            LedgerKind kind,
            @Nullable String grant,
            String from,
            String to,
            Money amount,
            Instant postedAt,
            String postedBy) {}
}
