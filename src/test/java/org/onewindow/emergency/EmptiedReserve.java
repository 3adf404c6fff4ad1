package org.onewindow.emergency;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Holds a township's whole reserve for a while, so that the next grant finds it exhausted. */
@TestComponent
public class EmptiedReserve {

    private static final AtomicInteger HOLDS = new AtomicInteger();

    private final ReserveFunds funds;
    private final GrantStore grants;
    private final Clock clock;

    EmptiedReserve(ReserveFunds funds, GrantStore grants, Clock clock) {
        this.funds = funds;
        this.grants = grants;
        this.clock = clock;
    }

    /** @return what gives the money back */
    @Transactional
    public Runnable empty(String office) {
        var subject = "EMPTIED-" + HOLDS.incrementAndGet();
        var hold = grants.save(ReliefGrant.open(subject, 1, office, null, clock.instant()))
                .number();
        var fund = funds.current(office);
        var rest = funds.view(office, null, null).balance();
        if (funds.hold(fund, LedgerKind.HOLD, hold, rest) != HoldOutcome.HELD) {
            throw new IllegalStateException("Could not empty " + office);
        }
        return () -> funds.release(fund, hold, rest, "test");
    }
}
