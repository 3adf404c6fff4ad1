package org.onewindow.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.matter.CaseChange.State;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Death, move, birth, hospital and prison during the case. Several are taken one after the other. */
@Service
@Transactional
public class Changes {

    private static final Set<State> PENDING = Set.of(State.REPORTED, State.DECIDED);

    private final CaseChanges changes;
    private final Facts facts;
    private final CaseFiles files;
    private final Workflow workflow;
    private final Sealing sealing;
    private final Clock clock;

    Changes(CaseChanges changes, Facts facts, CaseFiles files, Workflow workflow, Sealing sealing, Clock clock) {
        this.changes = changes;
        this.facts = facts;
        this.files = files;
        this.workflow = workflow;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * @throws Conflict when the case is no longer being handled
     * @throws InvalidInput for a member the household does not have, or a day to come
     */
    public void report(ReportChange report) {
        var number = report.caseNumber();
        if (!files.lock(number).state().open()) {
            throw new Conflict("case-closed", number);
        }
        verify(report);
        changes.save(new CaseChange(report, clock.instant()));
        files.tell(
                number,
                "change-reported",
                report.reportedBy(),
                Map.of("kind", report.kind().name()));
        if (!workflow.deliver("circumstances-changed", number, RoutingValues.none())) {
            throw new Conflict("case-closed", number);
        }
    }

    /** The change to decide on next. */
    @Transactional(readOnly = true)
    public Optional<ChangeView> next(String caseNumber) {
        return in(caseNumber, Set.of(State.REPORTED)).stream().findFirst().map(CaseChange::view);
    }

    /** A change was reported and is not settled: nothing is confirmed meanwhile. */
    @Transactional(readOnly = true)
    public boolean pending(String caseNumber) {
        return changes.existsByCaseNumberAndStateIn(caseNumber, PENDING);
    }

    /** Takes the decision on the oldest open change; {@link #settle} carries it out. */
    public void decide(DecideChange decision) {
        var number = decision.caseNumber();
        files.lock(number);
        var change = in(number, Set.of(State.REPORTED)).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("change-decided"));
        var reason = decision.reason();
        change.decide(decision, reason == null ? null : sealing.seal(reason), clock.instant());
        if (decision.outcome() == ChangeOutcome.REVISIT) {
            facts.revoke(number);
        }
        files.tell(
                number,
                "change-decided",
                decision.decidedBy(),
                Map.of("outcome", decision.outcome().name()));
    }

    /** Carries out what was decided. A revisit is settled when the new investigation is concluded. */
    public void settle(String caseNumber) {
        files.lock(caseNumber);
        for (var change : in(caseNumber, Set.of(State.DECIDED))) {
            if (change.outcome() != ChangeOutcome.REVISIT || facts.investigated(caseNumber)) {
                carryOut(caseNumber, change);
                change.settle(clock.instant());
            }
        }
    }

    /** The case ended first. */
    void drop(String caseNumber) {
        in(caseNumber, PENDING).forEach(change -> change.drop(clock.instant()));
    }

    private void carryOut(String caseNumber, CaseChange change) {
        var deceased = change.deceased();
        if (deceased != null) {
            files.markDeceased(caseNumber, deceased);
        }
        var applicant = change.applicant();
        if (change.outcome() == ChangeOutcome.NEW_APPLICANT && applicant != null) {
            files.replaceApplicant(caseNumber, applicant);
        }
        if (change.outcome() == ChangeOutcome.END_MATTER) {
            change.matters()
                    .forEach(matter -> workflow.deliver(Withdrawals.MATTER_WITHDRAWN, matter, RoutingValues.none()));
        }
    }

    private List<CaseChange> in(String caseNumber, Set<State> states) {
        return changes.findByCaseNumberAndStateInOrderById(caseNumber, states);
    }

    private void verify(ReportChange report) {
        if (report.occurredOn().isAfter(LocalDate.now(clock))) {
            throw InvalidInput.of("occurredOn", "in-future");
        }
        var member = report.member();
        if (member == null) {
            if (report.kind() != ChangeKind.BIRTH) {
                throw InvalidInput.of("member", "required");
            }
            return;
        }
        if (files.household(report.caseNumber()).members().stream()
                .noneMatch(known -> known.id().equals(member))) {
            throw InvalidInput.of("member", "unknown-member");
        }
    }
}
