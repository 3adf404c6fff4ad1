package org.onewindow.emergency;

import org.onewindow.shared.Conflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the granted amount aside before anything is ordered. Asking again for a grant already held changes nothing. */
@Service
@Transactional
public class ReliefHolds {

    private final GrantStore grants;
    private final ReserveFunds funds;
    private final DecisionStore decisions;
    private final EarlierAid earlierAid;
    private final ReliefClocks clocks;
    private final ReliefNews news;

    ReliefHolds(
            GrantStore grants,
            ReserveFunds funds,
            DecisionStore decisions,
            EarlierAid earlierAid,
            ReliefClocks clocks,
            ReliefNews news) {
        this.grants = grants;
        this.funds = funds;
        this.decisions = decisions;
        this.earlierAid = earlierAid;
        this.clocks = clocks;
        this.news = news;
    }

    /** On the reserve of the township, or on the county's fund, whichever granted. */
    public HoldOutcome hold(String number) {
        var grant = grants.get(number);
        if (grant.state() != GrantState.GRANTED) {
            return HoldOutcome.HELD;
        }
        if (earlierAid.held(grant.caseNumber()) && !known(number)) {
            askCounty(grant, "aided-meanwhile");
            return HoldOutcome.AIDED_MEANWHILE;
        }
        var fund = funds.current(grant.grantingOffice());
        return hold(grant, fund, LedgerKind.HOLD);
    }

    /** The county pays what the township's reserve cannot. @throws Conflict when its fund is exhausted too */
    public void advance(String number) {
        var grant = grants.get(number);
        if (grant.state() != GrantState.GRANTED) {
            return;
        }
        if (hold(grant, funds.county(grant.office()), LedgerKind.ADVANCE) == HoldOutcome.EXHAUSTED) {
            throw new Conflict("county-fund-exhausted");
        }
    }

    private HoldOutcome hold(ReliefGrant grant, FundKey fund, LedgerKind kind) {
        var outcome = funds.hold(fund, kind, grant.number(), grant.amount());
        if (outcome == HoldOutcome.HELD) {
            grant.hold(fund.office(), fund.year());
            clocks.toTownship(grant);
            news.event(grant, kind == LedgerKind.ADVANCE ? "county-advanced" : "reserve-held", ReliefNews.SYSTEM);
        } else {
            askCounty(grant, "reserve-exhausted");
        }
        return outcome;
    }

    private boolean known(String number) {
        return decisions.findByGrantNumberOrderById(number).stream().anyMatch(ReliefDecision::knewOfEarlierAid);
    }

    private void askCounty(ReliefGrant grant, String why) {
        clocks.toCounty(grant);
        news.event(grant, why, ReliefNews.SYSTEM);
        news.notice(grant, "leader", funds.county(grant.office()).office(), why);
    }
}
