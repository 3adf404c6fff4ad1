package org.onewindow.referral.process;

import java.util.Set;
import org.onewindow.referral.ReferralHandling;
import org.onewindow.referral.Referrals;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 签收: take the referral on, or return it with the reason and the office that should be asked. */
@Component
class ReceiveReferralHandler implements TaskHandler {

    enum Outcome {
        RECEIVED,
        RETURNED
    }

    private final Referrals referrals;
    private final ReferralHandling handling;
    private final ReferralForm form;

    ReceiveReferralHandler(Referrals referrals, ReferralHandling handling, ReferralForm form) {
        this.referrals = referrals;
        this.handling = handling;
        this.form = form;
    }

    @Override
    public String task() {
        return "receive-referral";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "reason", "proposedOffice");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.about(referrals.get(task.subject())).options("officeOptions", form.receivers(task.office()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", Outcome.class);
        var proposed = submission.optionalText("proposedOffice", 30);
        var reason =
                outcome == Outcome.RETURNED ? submission.text("reason", 1000) : submission.optionalText("reason", 1000);
        submission.verify();
        if (outcome == Outcome.RETURNED && reason != null) {
            handling.returnIt(task.subject(), reason, proposed, actor.id());
        } else {
            handling.receive(task.subject(), actor.id());
        }
        return RoutingValues.of(Words.RECEIPT_OUTCOME, outcome.name());
    }
}
