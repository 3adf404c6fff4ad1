package org.onewindow.intake.process;

import java.util.Set;
import org.onewindow.intake.ContactOutcome;
import org.onewindow.intake.Examinations;
import org.onewindow.intake.Supplements;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The papers did not come: the applicant is asked before anything ends. */
@Component
class ContactApplicantHandler implements TaskHandler {

    private final Supplements supplements;
    private final Examinations examinations;
    private final Labels labels;

    ContactApplicantHandler(Supplements supplements, Examinations examinations, Labels labels) {
        this.supplements = supplements;
        this.examinations = examinations;
        this.labels = labels;
    }

    @Override
    public String task() {
        return "contact-applicant";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var asked = examinations
                .latest(task.subject())
                .map(examination -> labels.of("paper", examination.missing()))
                .orElse("");
        return FormData.empty().value("showAsked", asked);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", ContactOutcome.class);
        submission.verify();

        supplements.contacted(task.subject(), outcome, actor.id());
        return RoutingValues.of(Words.CONTACT_OUTCOME, outcome.name());
    }
}
