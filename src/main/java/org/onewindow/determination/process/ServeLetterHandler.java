package org.onewindow.determination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.onewindow.determination.LetterArchive;
import org.onewindow.determination.LetterServices;
import org.onewindow.determination.ServeLetter;
import org.onewindow.determination.ServiceManner;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 送达文书: the letter is in the applicant's hands. */
@Component
class ServeLetterHandler implements TaskHandler {

    private final LetterServices services;
    private final LetterArchive letters;
    private final MatterForm form;
    private final Clock clock;

    ServeLetterHandler(LetterServices services, LetterArchive letters, MatterForm form, Clock clock) {
        this.services = services;
        this.letters = letters;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "serve-letter";
    }

    @Override
    public Set<String> fields() {
        return Set.of("servedOn", "how", "receivedBy", "note");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.about(task.get(Words.MATTER_NUMBER))
                .value("showLetter", letters.get(task.subject()).number())
                .value("servedOn", LocalDate.now(clock).toString());
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var on = submission.date("servedOn");
        var how = submission.choice("how", ServiceManner.class);
        var receivedBy = submission.optionalText("receivedBy", 100);
        var note = submission.optionalText("note", 500);
        var handedOver = how != ServiceManner.NOTICE && how != ServiceManner.LEFT;
        submission.require(!handedOver || submission.has("receivedBy"), "receivedBy", "required");
        submission.require(handedOver || submission.has("note"), "note", "required");
        submission.verify();
        var announced = task.get(Words.ANNOUNCEMENT_DUE);
        services.serve(new ServeLetter(task.subject(), on, how, receivedBy, note), announced, actor.id());
        return RoutingValues.none();
    }
}
