package org.onewindow.emergency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.office.Offices;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Township, county and case conference decide on a grant, each within its limit. */
@Service
@Transactional
public class ReliefDecisions {

    private static final String CIVIL_AFFAIRS = "mz";

    private final GrantStore grants;
    private final ReliefGrants cases;
    private final DecisionStore decisions;
    private final Offices offices;
    private final Deadlines deadlines;
    private final ReliefClocks clocks;
    private final EarlierAid earlierAid;
    private final Parameters parameters;
    private final ReliefNews news;
    private final Seal seal;
    private final Clock clock;

    ReliefDecisions(
            GrantStore grants,
            ReliefGrants cases,
            DecisionStore decisions,
            Offices offices,
            Deadlines deadlines,
            ReliefClocks clocks,
            EarlierAid earlierAid,
            Parameters parameters,
            ReliefNews news,
            Seal seal,
            Clock clock) {
        this.grants = grants;
        this.cases = cases;
        this.decisions = decisions;
        this.offices = offices;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.earlierAid = earlierAid;
        this.parameters = parameters;
        this.news = news;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Records a decision.
     *
     * @return the grant as it stands then
     * @throws InvalidInput when the amount is above what the level may grant, or a second aid comes without a reason
     */
    public GrantView decide(String number, Ruling ruling) {
        var grant = grants.get(number);
        grant.undecided();
        var aidedBefore = earlierAid.granted(grant.caseNumber());
        if (aidedBefore
                && ruling.outcome() == ReliefOutcome.GRANT
                && ruling.reason() == null
                && ruling.minutes() == null) {
            throw InvalidInput.of("reason", "second-aid-needs-reason");
        }
        var decision = decision(number, ruling).knowing(aidedBefore);
        decisions.save(decision);
        var at = ruling.phone() == null ? clock.instant() : ruling.phone().at();
        grant.propose(ruling.wish(), seal.optional(ruling.wish().goods()));
        switch (ruling.outcome()) {
            case GRANT -> grant(grant, ruling, decision.actor(), at);
            case TO_COUNTY -> {
                passOn(grant, ruling, "relief-to-county");
                clocks.toCounty(grant);
            }
            case CONFERENCE -> passOn(grant, ruling, "relief-to-conference");
            case NOT_URGENT, REFUSE -> refuse(grant, decision.actor());
        }
        if (ruling.outcome().last()) {
            deadlines.meet(DeadlineKind.RELIEF_RESPONSE, number, at);
        }
        return grant.view();
    }

    /** Whether the county pays in place of an exhausted reserve. */
    public void advance(String number, String by, boolean advanced, @Nullable String reason) {
        var outcome = advanced ? "ADVANCE" : "REFUSE";
        decisions.save(ReliefDecision.of(number, "county-advance", Level.COUNTY, by, outcome, clock.instant())
                .because(seal.optional(reason)));
        news.event(grants.get(number), advanced ? "advance-approved" : "advance-refused", by);
    }

    /** Log-in names of everybody who decided something about the grant, by task. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> deciders(String number) {
        return decisions.findByGrantNumberOrderById(number).stream()
                .collect(Collectors.groupingBy(
                        ReliefDecision::step, Collectors.mapping(ReliefDecision::actor, Collectors.toSet())));
    }

    private void grant(ReliefGrant grant, Ruling ruling, String decidedBy, Instant at) {
        var amount = ruling.wish().amount();
        if (amount == null) {
            throw InvalidInput.of("amountYuan", "required");
        }
        var limits = ReliefLimits.of(parameters, grant.office(), LocalDate.now(clock));
        limits.check(ruling.level(), cases.granted(grant.caseNumber()), amount);
        grant.grant(amount, ruling.level(), grantingOffice(grant, ruling.level()), decidedBy, at);
        if (ruling.phone() != null) {
            grant.awaitConfirmation();
        }
        clocks.toTownship(grant);
        news.event(grant, "relief-granted", decidedBy);
        news.letter(grant, "relief-granted");
    }

    private void passOn(ReliefGrant grant, Ruling ruling, String event) {
        news.event(grant, event, ruling.actor());
    }

    private void refuse(ReliefGrant grant, String decidedBy) {
        grant.become(GrantState.NOT_GRANTED);
        deadlines.cancel(DeadlineKind.RELIEF, grant.number());
        news.event(grant, "relief-not-granted", decidedBy);
        news.letter(grant, "relief-not-granted");
    }

    private String grantingOffice(ReliefGrant grant, Level level) {
        return level == Level.TOWNSHIP
                ? grant.office()
                : offices.countyOffice(grant.office(), CIVIL_AFFAIRS).code();
    }

    private ReliefDecision decision(String number, Ruling ruling) {
        Money amount = ruling.wish().amount();
        var decision = ReliefDecision.of(
                        number,
                        ruling.step(),
                        ruling.level(),
                        ruling.actor(),
                        ruling.outcome().name(),
                        clock.instant())
                .amount(amount)
                .because(seal.optional(ruling.reason()));
        if (ruling.minutes() != null) {
            decision.minuted(seal.text(ruling.minutes()));
        }
        return ruling.phone() == null ? decision : decision.byPhone(ruling.phone());
    }
}
