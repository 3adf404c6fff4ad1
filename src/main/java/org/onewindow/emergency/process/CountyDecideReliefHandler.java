package org.onewindow.emergency.process;

import java.util.HashSet;
import java.util.Set;
import org.onewindow.emergency.Level;
import org.onewindow.emergency.ReliefDecisions;
import org.onewindow.emergency.ReliefOutcome;
import org.onewindow.emergency.Ruling;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The county decides above the township's cap, or where no leader of the township may. */
@Component
class CountyDecideReliefHandler implements TaskHandler {

    enum Outcome {
        GRANT,
        REFUSE,
        CONFERENCE
    }

    private final ReliefDecisions decisions;
    private final ReliefFacts facts;
    private final OwnWork ownWork;

    CountyDecideReliefHandler(ReliefDecisions decisions, ReliefFacts facts, OwnWork ownWork) {
        this.decisions = decisions;
        this.facts = facts;
        this.ownWork = ownWork;
    }

    @Override
    public String task() {
        return "county-decide-relief";
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(WishFields.NAMES);
        fields.addAll(Set.of("outcome", "reason"));
        return fields;
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return ownWork.accepting(task);
    }

    @Override
    public FormData prefill(TaskRef task) {
        return facts.proposing(task);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", Outcome.class);
        var wish = outcome == Outcome.GRANT ? WishFields.granted(submission) : WishFields.suggested(submission);
        var reason = outcome == Outcome.REFUSE
                ? submission.text("reason", WishFields.TEXT)
                : submission.optionalText("reason", WishFields.TEXT);
        submission.verify();
        var said = ReliefOutcome.valueOf(outcome.name());
        var grant = decisions.decide(
                task.get(Words.GRANT_NUMBER),
                new Ruling(actor.id(), task(), Level.COUNTY, said, wish, reason, null, null));
        var words = RoutingValues.of(Words.RELIEF_OUTCOME, said.word()).and(Words.BY_PHONE, false);
        return grant.grantingOffice() == null ? words : words.and(Words.GRANTING_OFFICE, grant.grantingOffice());
    }
}
