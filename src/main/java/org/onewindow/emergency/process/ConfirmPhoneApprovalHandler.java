package org.onewindow.emergency.process;

import java.util.Set;
import org.onewindow.emergency.PhoneApprovals;
import org.onewindow.shared.Forbidden;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The leader who was named says whether the approval by phone was given. Nobody can answer instead. */
@Component
class ConfirmPhoneApprovalHandler implements TaskHandler {

    enum Outcome {
        CONFIRMED,
        DENIED
    }

    private final PhoneApprovals approvals;
    private final ReliefFacts facts;

    ConfirmPhoneApprovalHandler(PhoneApprovals approvals, ReliefFacts facts) {
        this.approvals = approvals;
        this.facts = facts;
    }

    @Override
    public String task() {
        return "confirm-phone-approval";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "reason");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return facts.of(task);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        if (!actor.id().equals(task.get(Words.PHONE_APPROVER))) {
            throw new Forbidden("named-leader-confirms");
        }
        var outcome = submission.choice("outcome", Outcome.class);
        var reason = outcome == Outcome.DENIED
                ? submission.text("reason", WishFields.TEXT)
                : submission.optionalText("reason", WishFields.TEXT);
        submission.verify();
        approvals.answer(task.get(Words.GRANT_NUMBER), actor.id(), outcome == Outcome.CONFIRMED, reason);
        return RoutingValues.of(Words.PHONE_OUTCOME, outcome.name());
    }
}
