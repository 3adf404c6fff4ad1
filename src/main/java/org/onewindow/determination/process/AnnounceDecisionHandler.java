package org.onewindow.determination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.onewindow.determination.LetterServices;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 公布决定: somebody made the decision known in the village. */
@Component
class AnnounceDecisionHandler implements TaskHandler {

    private final LetterServices services;
    private final MatterForm form;
    private final Clock clock;

    AnnounceDecisionHandler(LetterServices services, MatterForm form, Clock clock) {
        this.services = services;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "announce-decision";
    }

    @Override
    public Set<String> fields() {
        return Set.of("place", "announcedOn");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.about(task.get(Words.MATTER_NUMBER))
                .value("announcedOn", LocalDate.now(clock).toString());
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var place = submission.text("place", 200);
        var on = submission.date("announcedOn");
        submission.verify();
        services.announce(task.subject(), place, on, actor.id());
        return RoutingValues.none();
    }
}
