package org.onewindow.emergency;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Holds a township's whole reserve for a while, so that the next grant finds it exhausted. */
@TestComponent
public class EmptiedReserve {

    private static final AtomicInteger HOLDS = new AtomicInteger();

    private final ReserveFunds funds;

    EmptiedReserve(ReserveFunds funds) {
        this.funds = funds;
    }

    /** @return what gives the money back */
    @Transactional
    public Runnable empty(String office) {
        var hold = "EMPTIED-" + HOLDS.incrementAndGet();
        var fund = funds.current(office);
        var rest = funds.view(office, null, null).balance();
        if (funds.hold(fund, LedgerKind.HOLD, hold, rest) != HoldOutcome.HELD) {
            throw new IllegalStateException("Could not empty " + office);
        }
        return () -> funds.release(fund, hold, rest, "test");
    }
}
