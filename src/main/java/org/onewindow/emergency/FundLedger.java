package org.onewindow.emergency;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of funds and their ledger. An entry and the balances it moves are written together. */
@Component
class FundLedger {

    record Balances(long opening, long available, long held, long paid, long recovered) {}

    private final JdbcClient jdbc;

    FundLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the fund unless it is open. Concurrent openers: one inserts, the others wait and go on. */
    void open(FundKey fund, Money opening, Instant now, String by) {
        var inserted = jdbc.sql("""
                        insert into fund (office, year, opening_fen, available_fen)
                        values (:office, :year, :opening, :opening) on conflict do nothing
                        """)
                .param("office", fund.office())
                .param("year", fund.year())
                .param("opening", opening.fen())
                .update();
        if (inserted == 1 && opening.fen() > 0) {
            append(fund, LedgerKind.OPENING, null, opening, now, by);
        }
    }

    /** Moves {@code amount} when the account it leaves has enough; the row's lock makes others wait their turn. */
    boolean move(FundKey fund, LedgerKind kind, String grant, Money amount, Instant now, String by) {
        var moved = jdbc.sql("""
                        update fund set %1$s = %1$s - :amount, %2$s = %2$s + :amount
                        where office = :office and year = :year and %1$s >= :amount
                        """.formatted(column(kind.from()), column(kind.to())))
                .param("amount", amount.fen())
                .param("office", fund.office())
                .param("year", fund.year())
                .update();
        if (moved == 1) {
            append(fund, kind, grant, amount, now, by);
        }
        return moved == 1;
    }

    Optional<Balances> balances(FundKey fund) {
        return jdbc.sql("""
                        select opening_fen as opening, available_fen as available, held_fen as held, paid_fen as paid,
                               recovered_fen as recovered
                        from fund where office = :office and year = :year
                        """)
                .param("office", fund.office())
                .param("year", fund.year())
                .query(Balances.class)
                .optional();
    }

    /** Newest first, at most {@code most}, older than {@code before}. */
    List<FundView.Entry> entries(FundKey fund, @Nullable Long before, int most) {
        return jdbc.sql("""
                        select * from ledger_entry
                        where office = :office and year = :year and id < :before order by id desc limit :most
                        """)
                .param("office", fund.office())
                .param("year", fund.year())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("most", most)
                .query((row, index) -> new FundView.Entry(
                        row.getLong("id"),
                        LedgerKind.valueOf(row.getString("kind")),
                        row.getString("grant_number"),
                        row.getString("from_account"),
                        row.getString("to_account"),
                        new Money(row.getLong("amount_fen")),
                        row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                        row.getString("posted_by")))
                .list();
    }

    private void append(FundKey fund, LedgerKind kind, @Nullable String grant, Money amount, Instant now, String by) {
        jdbc.sql("""
                        insert into ledger_entry
                            (office, year, kind, grant_number, from_account, to_account, amount_fen, posted_at, posted_by)
                        values (:office, :year, :kind, :grant, :from, :to, :amount, :at, :by)
                        """)
                .param("office", fund.office())
                .param("year", fund.year())
                .param("kind", kind.name())
                .param("grant", grant)
                .param("from", kind.from())
                .param("to", kind.to())
                .param("amount", amount.fen())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static String column(String account) {
        return account.toLowerCase(Locale.ROOT) + "_fen";
    }
}
