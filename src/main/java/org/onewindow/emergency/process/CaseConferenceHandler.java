package org.onewindow.emergency.process;

import java.util.Set;
import org.onewindow.emergency.Level;
import org.onewindow.emergency.ReliefDecisions;
import org.onewindow.emergency.ReliefOutcome;
import org.onewindow.emergency.Ruling;
import org.onewindow.emergency.Wish;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 一事一议: where the maximum is not enough, the conference may exceed it, with minutes. */
@Component
class CaseConferenceHandler implements TaskHandler {

    enum Outcome {
        GRANT,
        REFUSE
    }

    private final ReliefDecisions decisions;
    private final ReliefFacts facts;
    private final OwnWork ownWork;

    CaseConferenceHandler(ReliefDecisions decisions, ReliefFacts facts, OwnWork ownWork) {
        this.decisions = decisions;
        this.facts = facts;
        this.ownWork = ownWork;
    }

    @Override
    public String task() {
        return "case-conference";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "amountYuan", "minutes", "attendees");
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
        var amount = outcome == Outcome.GRANT ? submission.yuan("amountYuan") : null;
        var minutes = submission.text("minutes", 5000);
        var attendees = submission.text("attendees", 500);
        submission.verify();
        var said = ReliefOutcome.valueOf(outcome.name());
        var grant = decisions.decide(
                task.get(Words.GRANT_NUMBER),
                new Ruling(
                        actor.id(),
                        task(),
                        Level.CONFERENCE,
                        said,
                        new Wish(amount, null, null, null),
                        null,
                        null,
                        attendees + "\n\n" + minutes));
        var words = RoutingValues.of(Words.RELIEF_OUTCOME, said.word()).and(Words.BY_PHONE, false);
        return grant.grantingOffice() == null ? words : words.and(Words.GRANTING_OFFICE, grant.grantingOffice());
    }
}
