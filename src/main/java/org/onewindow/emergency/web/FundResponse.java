package org.onewindow.emergency.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.emergency.FundView;

/** A fund in yuan. {@code opening = held + paid + recovered + balance}. {@code next}: cursor of older entries. */
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
            String by) {

        static Entry of(FundView.Entry entry) {
            return new Entry(
                    entry.id(),
                    entry.kind().name(),
                    entry.grant(),
                    entry.from(),
                    entry.to(),
                    entry.amount().yuan(),
                    entry.postedAt(),
                    entry.postedBy());
        }
    }

    static FundResponse of(FundView fund) {
        return new FundResponse(
                fund.office(),
                fund.year(),
                fund.opening().yuan(),
                fund.held().yuan(),
                fund.paid().yuan(),
                fund.recovered().yuan(),
                fund.balance().yuan(),
                fund.entries().stream().map(Entry::of).toList(),
                fund.next() == null ? null : Long.toString(fund.next()));
    }
}
