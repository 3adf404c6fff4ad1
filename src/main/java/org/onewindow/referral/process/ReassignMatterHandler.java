package org.onewindow.referral.process;

import java.util.Set;
import org.onewindow.referral.Referrals;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.springframework.stereotype.Component;

/** 改派: the clerk names whom to ask after a return. */
@Component
class ReassignMatterHandler implements TaskHandler {

    private final Referrals referrals;
    private final ReferralForm form;

    ReassignMatterHandler(Referrals referrals, ReferralForm form) {
        this.referrals = referrals;
        this.form = form;
    }

    @Override
    public String task() {
        return "reassign-matter";
    }

    @Override
    public Set<String> fields() {
        return Set.of("office");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.returned(task.subject()).options("officeOptions", form.receivers(task.office()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var office = submission.text("office", 30);
        submission.verify();
        referrals.reassign(task.subject(), office, actor.id());
        return RoutingValues.none();
    }
}
