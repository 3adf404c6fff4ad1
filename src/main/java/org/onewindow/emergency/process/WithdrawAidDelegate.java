package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.ReliefGrants;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The person took the request back before a decision. */
@Component
class WithdrawAidDelegate implements JavaDelegate {

    private final ReliefGrants grants;

    WithdrawAidDelegate(ReliefGrants grants) {
        this.grants = grants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        grants.withdraw(ReliefProcess.grantOf(execution));
        ReliefProcess.say(execution, Words.RELIEF_OUTCOME, "NOT_GRANTED");
    }
}
