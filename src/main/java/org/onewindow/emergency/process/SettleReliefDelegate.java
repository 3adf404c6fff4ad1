package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.ReliefGrants;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Says whether the paid aid must be explained and reviewed. */
@Component
class SettleReliefDelegate implements JavaDelegate {

    private final ReliefGrants grants;

    SettleReliefDelegate(ReliefGrants grants) {
        this.grants = grants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReliefProcess.say(execution, Words.REVIEW_DUE, grants.reviewDue(ReliefProcess.grantOf(execution)));
    }
}
