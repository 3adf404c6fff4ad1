package org.onewindow.determination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.onewindow.determination.PostPublicity;
import org.onewindow.determination.Publicities;
import org.onewindow.document.Documents;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 张贴公示: somebody has posted the opinion in the village and records where, when and how it looked. */
@Component
class PostPublicityHandler implements TaskHandler {

    private final Publicities publicities;
    private final Documents documents;
    private final MatterForm form;
    private final Clock clock;

    PostPublicityHandler(Publicities publicities, Documents documents, MatterForm form, Clock clock) {
        this.publicities = publicities;
        this.documents = documents;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "post-publicity";
    }

    @Override
    public Set<String> fields() {
        return Set.of("place", "postedOn", "photo");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.about(task.subject())
                .value("postedOn", LocalDate.now(clock).toString())
                .options("photoOptions", pictures(task.caseNumber()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var place = submission.text("place", 200);
        var postedOn = submission.date("postedOn");
        submission.require(!postedOn.isAfter(LocalDate.now(clock)), "postedOn", "in-future");
        var photo = submission.optionalText("photo", 50);
        submission.verify();
        publicities.post(new PostPublicity(task.subject(), place, postedOn, photo), actor.id());
        return RoutingValues.of(Words.OBJECTION_UPHELD, false);
    }

    private List<FormData.Option> pictures(String caseNumber) {
        return documents.ofCase(caseNumber).stream()
                .filter(paper -> paper.mediaType().startsWith("image/"))
                .map(paper -> new FormData.Option(
                        paper.id(), form.label("paper", paper.code()) + " " + form.moment(paper.uploadedAt())))
                .toList();
    }
}
