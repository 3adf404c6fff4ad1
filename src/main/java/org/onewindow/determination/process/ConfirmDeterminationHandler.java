package org.onewindow.determination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.determination.Confirm;
import org.onewindow.determination.ConfirmationOutcome;
import org.onewindow.determination.CountyChecks;
import org.onewindow.determination.Determinations;
import org.onewindow.determination.Publicities;
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
    private final Publicities publicities;
    private final CountyChecks countyChecks;
    private final MatterForm form;
    private final Clock clock;

    ConfirmDeterminationHandler(
            Determinations determinations,
            Publicities publicities,
            CountyChecks countyChecks,
            MatterForm form,
            Clock clock) {
        this.determinations = determinations;
        this.publicities = publicities;
        this.countyChecks = countyChecks;
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
        var publicity = publicities.latest(task.subject()).orElse(null);
        var visit = countyChecks.latest(task.subject()).orElse(null);
        return form.about(task.subject())
                .value("showPublicity", publicity == null ? null : publicity.postedOn() + " " + publicity.place())
                .value("showObjections", publicity == null ? null : String.valueOf(publicity.objections()))
                .value(
                        "showCountyVisit",
                        visit == null
                                ? null
                                : form.label("county-visit.outcome", visit.outcome()) + " " + visit.findings())
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
        var settled = task.get(Words.DECIDING_OFFICE);
        var office = actor.has("leader", settled) ? settled : task.get(Words.COUNTY_OFFICE);
        determinations.confirm(
                new Confirm(task.subject(), settled, office, outcome, amount, reason, meeting), actor.id());
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
