package org.onewindow.emergency.process;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.emergency.Level;
import org.onewindow.emergency.PhoneApproval;
import org.onewindow.emergency.PhoneApprovals;
import org.onewindow.emergency.ReliefDecisions;
import org.onewindow.emergency.ReliefOutcome;
import org.onewindow.emergency.Ruling;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** A leader of the township decides within its cap; at night a clerk writes down what the leader said by phone. */
@Component
class DecideReliefHandler implements TaskHandler {

    enum Outcome {
        GRANT,
        TO_COUNTY,
        NOT_URGENT
    }

    private final ReliefDecisions decisions;
    private final PhoneApprovals approvals;
    private final PhoneFields phone;
    private final ReliefFacts facts;
    private final OwnWork ownWork;

    DecideReliefHandler(
            ReliefDecisions decisions,
            PhoneApprovals approvals,
            PhoneFields phone,
            ReliefFacts facts,
            OwnWork ownWork) {
        this.decisions = decisions;
        this.approvals = approvals;
        this.phone = phone;
        this.facts = facts;
        this.ownWork = ownWork;
    }

    @Override
    public String task() {
        return "decide-relief";
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(WishFields.NAMES);
        fields.addAll(PhoneFields.NAMES);
        fields.addAll(Set.of("outcome", "reason"));
        return fields;
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return ownWork.acceptingLeaders(task);
    }

    /** A clerk may write down what a leader said by phone. */
    @Override
    public Set<String> standIns(TaskRef task, Submission submission) {
        return PhoneFields.given(submission) ? Set.of("clerk@" + task.office()) : Set.of();
    }

    @Override
    public FormData prefill(TaskRef task) {
        return facts.proposing(task)
                .options("leaders", ReliefFacts.people(approvals.approvers(task.get(Words.GRANT_NUMBER))));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var grant = task.get(Words.GRANT_NUMBER);
        var outcome = submission.choice("outcome", Outcome.class);
        var wish = outcome == Outcome.GRANT ? WishFields.granted(submission) : WishFields.suggested(submission);
        var reason = outcome == Outcome.NOT_URGENT
                ? submission.text("reason", WishFields.TEXT)
                : submission.optionalText("reason", WishFields.TEXT);
        var approval = phone.read(submission, grant, actor.id());
        submission.require(approval == null || outcome != Outcome.NOT_URGENT, "outcome", "not-by-phone");
        submission.verify();
        var ruling = new Ruling(
                actor.id(),
                task(),
                Level.TOWNSHIP,
                ReliefOutcome.valueOf(outcome.name()),
                wish,
                reason,
                approval,
                null);
        return words(decisions.decide(grant, ruling).grantingOffice(), ruling.outcome(), approval);
    }

    private static RoutingValues words(
            @Nullable String grantingOffice, ReliefOutcome outcome, @Nullable PhoneApproval approval) {
        var words = RoutingValues.of(Words.RELIEF_OUTCOME, outcome.word());
        if (grantingOffice != null) {
            words.and(Words.GRANTING_OFFICE, grantingOffice);
        }
        if (approval == null || outcome != ReliefOutcome.GRANT) {
            return words.and(Words.BY_PHONE, false);
        }
        return words.and(Words.BY_PHONE, true).and(Words.PHONE_APPROVER, approval.by());
    }
}
