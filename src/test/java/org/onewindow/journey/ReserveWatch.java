package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks at a township's reserve from a connection of its own. While it is moved, again and again: in each snapshot no
 * account is below zero and the ledger gives the balances. Afterwards at every commit there was: the fund's row is
 * locked from the change of a balance to the commit of its entry, so that the ledger's order is the order of commits.
 */
final class ReserveWatch implements AutoCloseable {

    private static final String LOOK = """
            select f.available_fen, f.held_fen, f.opening_fen = sum(e.amount_fen) filter (where e.kind = 'OPENING')
                and f.available_fen = sum(%1$s) and f.held_fen = sum(%2$s)
                and f.opening_fen = f.available_fen + f.held_fen + f.paid_fen + f.recovered_fen
            from fund f join ledger_entry e using (office, year)
            where f.office = ? and f.year = 2026 group by f.office, f.year""".formatted(moved("AVAILABLE"), moved("HELD"));

    private static final String LOWEST = """
            select min(balance) from (
                select sum(%1$s) over (order by id) as balance from ledger_entry where office = :office and year = 2026)
            """.formatted(moved("AVAILABLE"));

    private final DataSource database;
    private final String office;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final CompletableFuture<Integer> looks;

    private ReserveWatch(DataSource database, String office) {
        this.database = database;
        this.office = office;
        var watcher = Executors.newSingleThreadExecutor();
        this.looks = CompletableFuture.supplyAsync(this::watch, watcher);
        watcher.shutdown();
    }

    static ReserveWatch on(DataSource database, String office) {
        return new ReserveWatch(database, office);
    }

    /** Ends the watch and fails when anything was wrong. @return how often it looked */
    int end() throws Exception {
        close();
        var lowest = JdbcClient.create(database)
                .sql(LOWEST)
                .param("office", office)
                .query(Long.class)
                .single();
        assertThat(lowest).as("lowest balance at any commit").isNotNegative();
        return looks.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        open.set(false);
    }

    private int watch() {
        try (var connection = database.getConnection()) {
            int count = 0;
            for (; open.get(); count++) {
                look(connection);
            }
            return count;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void look(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LOOK)) {
            statement.setString(1, office);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getLong(1)).as("available").isNotNegative();
                assertThat(row.getLong(2)).as("held").isNotNegative();
                assertThat(row.getBoolean(3)).as("ledger sums to the fund").isTrue();
            }
        }
    }

    private static String moved(String account) {
        return "case when to_account = '%1$s' then amount_fen when from_account = '%1$s' then -amount_fen else 0 end"
                .formatted(account);
    }
}
