package org.onewindow.emergency;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.onewindow.shared.Money;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Holds a township's reserve for a while, so that grants find it exhausted. */
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
        return leaving(office, new Money(0));
    }

    /** Leaves {@code room}. @return what gives the rest back */
    @Transactional
    public Runnable leaving(String office, Money room) {
        var subject = "EMPTIED-" + HOLDS.incrementAndGet();
        var hold = grants.save(ReliefGrant.open(subject, 1, office, null, clock.instant()))
                .number();
        var fund = funds.current(office);
        var rest = new Money(funds.view(office, null, null).balance().fen() - room.fen());
        if (funds.hold(fund, LedgerKind.HOLD, hold, rest) != HoldOutcome.HELD) {
            throw new IllegalStateException("Could not empty " + office);
        }
        return () -> funds.release(fund, hold, rest, "test");
    }
}
