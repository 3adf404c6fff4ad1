package org.onewindow.determination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.determination.Confirm;
import org.onewindow.determination.ConfirmationOutcome;
import org.onewindow.determination.Determinations;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 审核确认: the authority confirms the opinion, refuses, or sends it back. */
@Component
class ConfirmDeterminationHandler implements TaskHandler {

    private final Determinations determinations;
    private final MatterForm form;
    private final Clock clock;

    ConfirmDeterminationHandler(Determinations determinations, MatterForm form, Clock clock) {
        this.determinations = determinations;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "confirm-determination";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "amountYuan", "reason", "meetingDate", "meetingHost", "meetingMinutes");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var opinion = determinations.opinion(task.subject());
        var amount = opinion.amount();
        return form.about(task.subject())
                .value("showOpinion", form.label("opinion", opinion.outcome()))
                .value("showResult", form.label("matter.result", opinion.result()))
                .value("showAmount", amount == null ? null : amount.toString())
                .value("showReason", opinion.reason());
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return determinations.barred(task.subject());
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", ConfirmationOutcome.class);
        var amount = submission.has("amountYuan") ? submission.yuan("amountYuan") : null;
        submission.require(
                amount == null || outcome == ConfirmationOutcome.CONFIRM, "amountYuan", "amount-without-grant");
        var reason = outcome == ConfirmationOutcome.CONFIRM
                ? submission.optionalText("reason", 2000)
                : submission.text("reason", 2000);
        var meeting = meeting(submission);
        submission.verify();
        var office = task.get(Words.DECIDING_OFFICE);
        determinations.confirm(new Confirm(task.subject(), office, outcome, amount, reason, meeting), actor.id());
        return RoutingValues.of(Words.DETERMINATION_OUTCOME, outcome.name());
    }

    private Confirm.@Nullable Meeting meeting(Submission submission) {
        var on = submission.optionalDate("meetingDate");
        var host = submission.optionalText("meetingHost", 100);
        var minutes = submission.optionalText("meetingMinutes", 4000);
        submission.require(on == null || !on.isAfter(LocalDate.now(clock)), "meetingDate", "in-future");
        return on == null && host == null && minutes == null ? null : new Confirm.Meeting(on, host, minutes);
    }
}
