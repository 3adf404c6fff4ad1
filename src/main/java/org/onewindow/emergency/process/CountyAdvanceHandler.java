package org.onewindow.emergency.process;

import java.util.Set;
import org.onewindow.emergency.ReliefDecisions;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The reserve is exhausted, or the household was aided elsewhere meanwhile: the county pays first, or refuses. */
@Component
class CountyAdvanceHandler implements TaskHandler {

    enum Outcome {
        ADVANCE,
        REFUSE
    }

    private final ReliefDecisions decisions;
    private final ReliefFacts facts;
    private final OwnWork ownWork;

    CountyAdvanceHandler(ReliefDecisions decisions, ReliefFacts facts, OwnWork ownWork) {
        this.decisions = decisions;
        this.facts = facts;
        this.ownWork = ownWork;
    }

    @Override
    public String task() {
        return "county-advance";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "reason");
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return ownWork.accepting(task);
    }

    @Override
    public FormData prefill(TaskRef task) {
        return facts.of(task);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", Outcome.class);
        var reason = outcome == Outcome.REFUSE
                ? submission.text("reason", WishFields.TEXT)
                : submission.optionalText("reason", WishFields.TEXT);
        submission.verify();
        decisions.advance(task.get(Words.GRANT_NUMBER), actor.id(), outcome == Outcome.ADVANCE, reason);
        return RoutingValues.of(Words.ADVANCE_OUTCOME, outcome.name());
    }
}
