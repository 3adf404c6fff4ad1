package org.onewindow.emergency.process;

import java.util.Set;
import org.onewindow.emergency.Recoveries;
import org.onewindow.emergency.RecoveryOutcome;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The county orders aid to be given back, or waives it; only after the person was heard (社会救助法 art. 73). */
@Component
class DecideRecoveryHandler implements TaskHandler {

    private final Recoveries recoveries;
    private final ReliefFacts facts;
    private final OwnWork ownWork;

    DecideRecoveryHandler(Recoveries recoveries, ReliefFacts facts, OwnWork ownWork) {
        this.recoveries = recoveries;
        this.facts = facts;
        this.ownWork = ownWork;
    }

    @Override
    public String task() {
        return "decide-recovery";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "heard", "reason");
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return ownWork.recovering(task);
    }

    @Override
    public FormData prefill(TaskRef task) {
        return facts.of(task);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", RecoveryOutcome.class);
        var heard = submission.flag("heard");
        submission.require(heard || outcome != RecoveryOutcome.RECOVER, "heard", "hear-first");
        var reason = submission.text("reason", WishFields.TEXT);
        submission.verify();
        recoveries.decide(task.get(Words.GRANT_NUMBER), actor.id(), outcome, heard, reason);
        return RoutingValues.of(Words.RECOVERY_OUTCOME, outcome.name());
    }
}
