package org.onewindow.emergency.process;

import java.util.Set;
import org.onewindow.emergency.Formalities;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The explanation the law asks for after first relief (社会救助法 art. 50). */
@Component
class CompleteFormalitiesHandler implements TaskHandler {

    private final Formalities formalities;
    private final ReliefFacts facts;

    CompleteFormalitiesHandler(Formalities formalities, ReliefFacts facts) {
        this.formalities = formalities;
        this.facts = facts;
    }

    @Override
    public String task() {
        return "complete-formalities";
    }

    @Override
    public Set<String> fields() {
        return Set.of("explanation");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return facts.of(task);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var explanation = submission.text("explanation", WishFields.TEXT);
        submission.verify();
        formalities.complete(task.get(Words.GRANT_NUMBER), explanation, actor.id());
        return RoutingValues.none();
    }
}
