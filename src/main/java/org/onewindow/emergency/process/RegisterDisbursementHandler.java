package org.onewindow.emergency.process;

import java.util.List;
import java.util.Set;
import org.onewindow.emergency.DisbursementOutcome;
import org.onewindow.emergency.Disbursements;
import org.onewindow.emergency.Handover;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** What came of the payment. Two people hand it over, and who took it is written down. */
@Component
class RegisterDisbursementHandler implements TaskHandler {

    private static final List<String> ROLES = List.of("clerk", "visitor", "leader", "manager");
    private static final int NAME = 100;

    enum Outcome {
        PAID,
        FAILED,
        NOT_COLLECTED
    }

    private final Disbursements disbursements;
    private final StaffDirectory staff;
    private final ReliefFacts facts;

    RegisterDisbursementHandler(Disbursements disbursements, StaffDirectory staff, ReliefFacts facts) {
        this.disbursements = disbursements;
        this.staff = staff;
        this.facts = facts;
    }

    @Override
    public String task() {
        return "register-disbursement";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "secondHandler", "receivedBy", "voucher", "reason");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var colleagues = ROLES.stream()
                .flatMap(role -> staff.holding(role, task.office()).stream())
                .distinct()
                .filter(one -> !one.id().equals(task.assignee()))
                .toList();
        return facts.of(task).options("colleagues", ReliefFacts.people(colleagues));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", Outcome.class);
        var registered =
                outcome == Outcome.PAID ? paid(task, submission, actor) : notPaid(task, submission, actor, outcome);
        return RoutingValues.of(Words.DISBURSEMENT_OUTCOME, registered.name());
    }

    private DisbursementOutcome paid(TaskRef task, Submission submission, Actor actor) {
        var second = submission.text("secondHandler", NAME);
        if (!second.isEmpty()) {
            submission.require(!second.equals(actor.id()), "secondHandler", "not-oneself");
            submission.require(staff.find(second).filter(Staff::active).isPresent(), "secondHandler", "staff-unknown");
        }
        var handover =
                new Handover(actor.id(), second, submission.text("receivedBy", NAME), submission.text("voucher", NAME));
        submission.verify();
        disbursements.paid(task.get(Words.GRANT_NUMBER), handover);
        return DisbursementOutcome.PAID;
    }

    private DisbursementOutcome notPaid(TaskRef task, Submission submission, Actor actor, Outcome outcome) {
        var reason = submission.text("reason", WishFields.TEXT);
        submission.verify();
        var grant = task.get(Words.GRANT_NUMBER);
        if (outcome == Outcome.NOT_COLLECTED) {
            return disbursements.notCollected(grant, actor.id(), reason);
        }
        disbursements.failed(grant, actor.id(), reason);
        return DisbursementOutcome.AGAIN;
    }
}
