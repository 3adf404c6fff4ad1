package org.onewindow.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.feedback.FollowUps;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class TakeRatingDelegate implements JavaDelegate {

    private final FollowUps followUps;

    TakeRatingDelegate(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = followUps.outcome(execution.getProcessBusinessKey());
        execution.setVariable(Words.FOLLOW_UP_OUTCOME.name(), outcome.name());
    }
}
