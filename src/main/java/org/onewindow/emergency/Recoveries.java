package org.onewindow.emergency;

import java.time.Clock;
import java.util.Map;
import org.onewindow.shared.Conflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county decides on aid obtained by fraud, after hearing the person (社会救助法 art. 73). */
@Service
@Transactional
public class Recoveries {

    private static final String STEP = "decide-recovery";

    private final GrantStore grants;
    private final DecisionStore decisions;
    private final ReserveFunds funds;
    private final ReliefNews news;
    private final Seal seal;
    private final Clock clock;

    Recoveries(
            GrantStore grants, DecisionStore decisions, ReserveFunds funds, ReliefNews news, Seal seal, Clock clock) {
        this.grants = grants;
        this.decisions = decisions;
        this.funds = funds;
        this.news = news;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param heard the person was heard, or had the chance to be */
    public void decide(String number, String by, RecoveryOutcome outcome, boolean heard, String reason) {
        var grant = grants.get(number);
        if (grant.state() != GrantState.PAID || decided(number)) {
            throw new Conflict("grant-state", number);
        }
        decisions.save(ReliefDecision.of(number, STEP, Level.COUNTY, by, outcome.name(), clock.instant())
                .amount(grant.amount())
                .heard(heard)
                .because(seal.text(reason)));
        news.event(grant, "recovery-decided", by, Map.of("outcome", outcome.name()));
    }

    /** Posts what must be given back and tells the person; a second call finds it done. */
    public void settle(String number) {
        var grant = grants.get(number);
        var decision = decisions.findByGrantNumberOrderById(number).stream()
                .filter(one -> one.step().equals(STEP))
                .findFirst()
                .orElseThrow(() -> new Conflict("grant-state", number));
        if (decision.outcome().equals(RecoveryOutcome.WAIVE.name())) {
            news.letter(grant, "relief-recovery-waived");
        } else if (grant.recover(clock.instant())) {
            funds.recover(grant.fund(), number, grant.amount(), decision.actor());
            news.letter(grant, "relief-recovery");
        }
    }

    private boolean decided(String number) {
        return decisions.findByGrantNumberOrderById(number).stream()
                .anyMatch(one -> one.step().equals(STEP));
    }
}
