package org.onewindow.determination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.onewindow.determination.HandleObjection;
import org.onewindow.determination.ObjectionOutcome;
import org.onewindow.determination.Objections;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 处理公示异议: only now may a democratic review be held, and then it is recorded. */
@Component
class HandleObjectionHandler implements TaskHandler {

    private final Objections objections;
    private final MatterForm form;
    private final Clock clock;

    HandleObjectionHandler(Objections objections, MatterForm form, Clock clock) {
        this.objections = objections;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "handle-objection";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "reason", "reviewOn", "reviewRecord");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.about(task.subject())
                .value("showObjections", String.join("\n", objections.contents(task.subject())));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", ObjectionOutcome.class);
        var reason = submission.text("reason", 2000);
        var reviewOn = submission.optionalDate("reviewOn");
        var review = submission.optionalText("reviewRecord", 4000);
        submission.require(reviewOn == null || !reviewOn.isAfter(LocalDate.now(clock)), "reviewOn", "in-future");
        submission.require(review == null || submission.has("reviewOn"), "reviewOn", "required");
        submission.require(reviewOn == null || submission.has("reviewRecord"), "reviewRecord", "required");
        submission.verify();
        var upheld =
                objections.handle(new HandleObjection(task.subject(), outcome, reason, reviewOn, review), actor.id());
        return RoutingValues.of(Words.OBJECTION_UPHELD, upheld);
    }
}
