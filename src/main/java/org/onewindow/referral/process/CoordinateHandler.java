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

/** 协调会商: the county settles who handles a matter that was returned twice. */
@Component
class CoordinateHandler implements TaskHandler {

    private final Referrals referrals;
    private final ReferralForm form;

    CoordinateHandler(Referrals referrals, ReferralForm form) {
        this.referrals = referrals;
        this.form = form;
    }

    @Override
    public String task() {
        return "coordinate";
    }

    @Override
    public Set<String> fields() {
        return Set.of("leadOffice", "minutes");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.returned(task.subject()).options("officeOptions", form.receivers(task.office()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var leadOffice = submission.text("leadOffice", 30);
        var minutes = submission.text("minutes", 4000);
        submission.verify();
        referrals.coordinate(task.subject(), leadOffice, minutes, actor.id());
        return RoutingValues.none();
    }
}
