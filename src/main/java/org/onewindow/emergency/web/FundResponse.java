package org.onewindow.emergency.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.emergency.FundView;

/**
 * A fund in yuan. {@code opening = held + paid + recovered + balance}. {@code next}: cursor of older entries. An entry of
 * a case hidden from the reader shows its amount, so that the sums agree, but neither grant nor person.
 */
record FundResponse(
        String office,
        int year,
        BigDecimal opening,
        BigDecimal held,
        BigDecimal paid,
        BigDecimal recovered,
        BigDecimal balance,
        List<Entry> entries,
        @Nullable String next) {

    record Entry(
            long id,
            String kind,
            @Nullable String grant,
            String from,
            String to,
            BigDecimal amountYuan,
            Instant at,
            @Nullable String by) {

        static Entry of(FundView.Entry entry, Set<String> hidden) {
            var grant = entry.grant();
            var shown = grant == null || !hidden.contains(grant.replaceAll("-G\\d+$", ""));
            return new Entry(
                    entry.id(),
                    entry.kind().name(),
                    shown ? grant : null,
                    entry.from(),
                    entry.to(),
                    entry.amount().yuan(),
                    entry.postedAt(),
                    shown ? entry.postedBy() : null);
        }
    }

    static FundResponse of(FundView fund, Set<String> hidden) {
        return new FundResponse(
                fund.office(),
                fund.year(),
                fund.opening().yuan(),
                fund.held().yuan(),
                fund.paid().yuan(),
                fund.recovered().yuan(),
                fund.balance().yuan(),
                fund.entries().stream().map(entry -> Entry.of(entry, hidden)).toList(),
                fund.next() == null ? null : Long.toString(fund.next()));
    }
}
