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

/** When the emergency was over; from then the formalities are made up. */
@Component
class RecordEmergencyEndHandler implements TaskHandler {

    private final Formalities formalities;
    private final ReliefFacts facts;

    RecordEmergencyEndHandler(Formalities formalities, ReliefFacts facts) {
        this.formalities = formalities;
        this.facts = facts;
    }

    @Override
    public String task() {
        return "record-emergency-end";
    }

    @Override
    public Set<String> fields() {
        return Set.of("endedOn");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return facts.of(task);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var endedOn = submission.date("endedOn");
        submission.verify();
        formalities.emergencyEnded(task.get(Words.GRANT_NUMBER), endedOn, actor.id());
        return RoutingValues.none();
    }
}
