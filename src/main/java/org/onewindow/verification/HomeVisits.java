package org.onewindow.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.policy.Parameters;
import org.onewindow.referral.Referrals;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Home verification 入户核实: who goes, how often nobody was home, what was found. */
@Service
@Transactional
public class HomeVisits {

    private final Visits visits;
    private final VisitingParty party;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Referrals referrals;
    private final Parameters parameters;
    private final SealedText sealed;
    private final Clock clock;

    HomeVisits(
            Visits visits,
            VisitingParty party,
            CaseFiles cases,
            Deadlines deadlines,
            Referrals referrals,
            Parameters parameters,
            SealedText sealed,
            Clock clock) {
        this.visits = visits;
        this.party = party;
        this.cases = cases;
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.parameters = parameters;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * A visit for the case. The first one is counted from acceptance, a further one (circumstances changed) from now.
     *
     * @return its number
     */
    public String open(String caseNumber, String office) {
        var accepted = cases.lock(caseNumber).acceptedAt();
        var now = clock.instant();
        var first = visits.countByCaseNumber(caseNumber) == 0;
        var visit = allocate(caseNumber, office, null);
        var start = first && accepted != null ? accepted : now;
        deadlines.open(DeadlineKind.INVESTIGATION_START, visit.number(), caseNumber, office, start);
        deadlines.open(DeadlineKind.HOME_VERIFICATION, visit.number(), caseNumber, office, start);
        return visit.number();
    }

    /** The visit of a lead: counted from its receipt. */
    public String openForLead(String lead) {
        var file = cases.lock(lead);
        var visit = allocate(lead, file.office(), null);
        for (var kind : List.of(DeadlineKind.INVESTIGATION_START, DeadlineKind.HOME_VERIFICATION)) {
            deadlines.openFor("LEAD", kind, visit.number(), lead, file.office(), file.receivedAt());
        }
        return visit.number();
    }

    /**
     * Takes over what was found when the case was still a lead, if it is fresh and the case has no visit of its own.
     *
     * @return false when a visit must be made
     */
    public boolean reuseOfLead(String caseNumber, String office) {
        var lead = cases.lock(caseNumber).lead();
        if (lead == null || visits.countByCaseNumber(caseNumber) > 0) {
            return false;
        }
        var days = parameters.whole("visit.valid_days", office, LocalDate.now(clock));
        var oldest = clock.instant().minus(days, ChronoUnit.DAYS);
        var found = visits.findByCaseNumberOrderByNumber(lead).stream()
                .filter(visit -> visit.freshSince(oldest))
                .findFirst();
        found.ifPresent(visit -> {
            var own = allocate(caseNumber, office, null);
            own.adopt(visit);
            tell(own, "visit-reused", "system", Map.of("lead", lead));
        });
        return found.isPresent();
    }

    /** The visit that another township asked this office to make; asked twice it is the same one. */
    public String openRequested(String referralNumber) {
        var referral = referrals.get(referralNumber);
        cases.lock(referral.caseNumber());
        return visits.findByReferralNumber(referralNumber)
                .orElseGet(() -> allocate(referral.caseNumber(), referral.toOffice(), referralNumber))
                .number();
    }

    /** @throws InvalidInput naming who may not go, or why the other township cannot be asked */
    public void assign(AssignVisitors command, String actor) {
        var visit = visits.get(command.visit());
        var faults = party.faults(visit, command);
        if (command.plannedOn() != null && command.plannedOn().isBefore(LocalDate.now(clock))) {
            faults.add(FieldError.of("plannedOn", "planned-in-past"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var now = clock.instant();
        var other = command.otherOffice();
        if (other == null) {
            visit.assign(command.visitors(), sealed.seal(command.helper()), command.plannedOn(), now);
            tell(visit, "visitors-assigned", actor, Map.of("count", Integer.toString(people(command))));
        } else {
            visit.askElsewhere(other, now);
            referrals.askVisit(visit.number(), visit.caseNumber(), visit.office(), other);
        }
        deadlines.meet(DeadlineKind.INVESTIGATION_START, visit.number(), now);
    }

    /** Nobody home: counted, and the visit is tried again while its limit runs on. Anything else ends it. */
    public void report(RecordVisit command, String actor) {
        var visit = visits.get(command.visit());
        if (command.outcome() == VisitOutcome.NOT_HOME) {
            visit.nobodyHome();
            tell(visit, "visit-not-home", actor, Map.of("attempt", Integer.toString(visit.attempts())));
            return;
        }
        var at = command.visitedAt() == null ? clock.instant() : command.visitedAt();
        visit.record(
                command.outcome(),
                command.place(),
                at,
                sealed.seal(command.met()),
                sealed.seal(command.findings()),
                actor);
    }

    /**
     * Closes the visit: meets its limit, answers the township that asked for it, takes over what the township that was
     * asked has found.
     */
    public VisitOutcome conclude(String number) {
        var visit = visits.get(number);
        if (visit.outcome() == null) {
            visit.adopt(requestedFor(number));
        }
        deadlines.meet(DeadlineKind.HOME_VERIFICATION, number, visit.requiredVisitedAt());
        var asked = visit.referralNumber();
        if (asked != null) {
            referrals.visitMade(asked);
        }
        var outcome = visit.requiredOutcome();
        tell(visit, "visit-recorded", "system", Map.of("outcome", outcome.name()));
        return outcome;
    }

    @Transactional(readOnly = true)
    public HomeVisitView get(String number) {
        return visits.get(number).view();
    }

    @Transactional(readOnly = true)
    public List<HomeVisitView> ofCase(String caseNumber) {
        return visits.findByCaseNumberOrderByNumber(caseNumber).stream()
                .map(HomeVisit::view)
                .toList();
    }

    private HomeVisit requestedFor(String number) {
        return referrals
                .latest(number)
                .flatMap(referral -> visits.findByReferralNumber(referral.number()))
                .orElseThrow(() -> new IllegalStateException("Nobody reported on visit " + number));
    }

    private HomeVisit allocate(String caseNumber, String office, @Nullable String referral) {
        var ordinal = visits.countByCaseNumber(caseNumber) + 1;
        var visit =
                visits.save(HomeVisit.open(caseNumber + "-V" + ordinal, caseNumber, office, referral, clock.instant()));
        tell(visit, "visit-opened", "system", Map.of());
        return visit;
    }

    private void tell(HomeVisit visit, String event, String actor, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("visit", visit.number());
        cases.tell(visit.caseNumber(), event, actor, details);
    }

    private static int people(AssignVisitors command) {
        return command.visitors().size() + (command.helper() == null ? 0 : 1);
    }
}
