package org.onewindow.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no number of people at once can make the fund do. Each test has a year of its own. */
@OneWindowTest
class ReserveFundsTest {

    private static final String OFFICE = "990101102";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Money AMOUNT = new Money(80_000);
    private static final AtomicInteger YEARS = new AtomicInteger(2100);
    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    FundLedger ledger;

    @Autowired
    ReserveFunds funds;

    @Autowired
    GrantStore grants;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sixty_holds_at_once_find_room_for_ten() throws Exception {
        var fund = aFundFor(10);
        var numbers = IntStream.range(0, 60).mapToObj(i -> aGrant()).toList();

        var outcomes = atOnce(numbers.stream()
                .<Callable<HoldOutcome>>map(number -> () -> funds.hold(fund, LedgerKind.HOLD, number, AMOUNT))
                .toList());

        assertThat(Collections.frequency(outcomes, HoldOutcome.HELD)).isEqualTo(10);
        assertThat(Collections.frequency(outcomes, HoldOutcome.EXHAUSTED)).isEqualTo(50);
        var balances = ledger.balances(fund).orElseThrow();
        assertThat(balances.available()).isZero();
        assertThat(balances.held()).isEqualTo(800_000);
        assertLedgerAgrees(fund);
    }

    @Test
    void fund_asked_for_by_many_at_once_is_opened_once() throws Exception {
        var fund = new FundKey(OFFICE, YEARS.incrementAndGet());

        atOnce(IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    ledger.open(fund, AMOUNT, NOW, "test");
                    return true;
                })
                .toList());

        assertThat(ledger.balances(fund).orElseThrow().opening()).isEqualTo(AMOUNT.fen());
        assertThat(ledger.entries(fund, null, 10)).hasSize(1);
    }

    @Test
    void grant_is_posted_as_paid_once() {
        var fund = aFundFor(2);
        var number = aGrant();
        funds.hold(fund, LedgerKind.HOLD, number, AMOUNT);
        funds.hold(fund, LedgerKind.HOLD, aGrant(), AMOUNT);
        funds.pay(fund, number, AMOUNT, "test");

        assertThatThrownBy(() -> funds.pay(fund, number, AMOUNT, "test")).isInstanceOf(DataAccessException.class);

        assertThat(ledger.balances(fund).orElseThrow().paid()).isEqualTo(AMOUNT.fen());
        assertLedgerAgrees(fund);
    }

    @Test
    void nothing_is_paid_that_was_not_held() {
        var fund = aFundFor(1);
        var number = aGrant();

        assertThatThrownBy(() -> funds.pay(fund, number, AMOUNT, "test")).isInstanceOf(Conflict.class);
        assertThat(ledger.balances(fund).orElseThrow().available()).isEqualTo(AMOUNT.fen());
    }

    @Test
    void released_amount_can_be_held_again_and_a_recovered_one_cannot() {
        var fund = aFundFor(1);
        var first = aGrant();
        funds.hold(fund, LedgerKind.HOLD, first, AMOUNT);
        funds.release(fund, first, AMOUNT, "test");

        var second = aGrant();
        assertThat(funds.hold(fund, LedgerKind.HOLD, second, AMOUNT)).isEqualTo(HoldOutcome.HELD);
        funds.pay(fund, second, AMOUNT, "test");
        funds.recover(fund, second, AMOUNT, "test");

        assertThat(funds.hold(fund, LedgerKind.HOLD, aGrant(), AMOUNT)).isEqualTo(HoldOutcome.EXHAUSTED);
        assertLedgerAgrees(fund);
    }

    @Test
    void ledger_cannot_be_rewritten() {
        var fund = aFundFor(1);

        for (var statement : List.of("update ledger_entry set amount_fen = 1", "delete from ledger_entry")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
        assertLedgerAgrees(fund);
    }

    private FundKey aFundFor(int grants) {
        var fund = new FundKey(OFFICE, YEARS.incrementAndGet());
        ledger.open(fund, new Money(AMOUNT.fen() * grants), NOW, "test");
        return fund;
    }

    private String aGrant() {
        var caseNumber = "990101102-2099-%06d".formatted(CASES.incrementAndGet());
        return grants.save(ReliefGrant.open(caseNumber, 1, OFFICE, null, NOW)).number();
    }

    /** What entered each account minus what left it is its balance. */
    private void assertLedgerAgrees(FundKey fund) {
        var balances = ledger.balances(fund).orElseThrow();
        assertThat(account(fund, "AVAILABLE")).isEqualTo(balances.available());
        assertThat(account(fund, "HELD")).isEqualTo(balances.held());
        assertThat(account(fund, "PAID")).isEqualTo(balances.paid());
        assertThat(account(fund, "RECOVERED")).isEqualTo(balances.recovered());
        assertThat(account(fund, "OPENING")).isEqualTo(-balances.opening());
    }

    private long account(FundKey fund, String account) {
        return jdbc.sql("""
                        select coalesce(sum(case when to_account = :account then amount_fen else 0 end
                                          - case when from_account = :account then amount_fen else 0 end), 0)
                        from ledger_entry where office = :office and year = :year
                        """)
                .param("account", account)
                .param("office", fund.office())
                .param("year", fund.year())
                .query(Long.class)
                .single();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(16);
        try {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
