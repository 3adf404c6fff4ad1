package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.ReliefGrants;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Neither reserve nor county pays: ends the grant and tells the person. */
@Component
class RefuseAidDelegate implements JavaDelegate {

    private final ReliefGrants grants;

    RefuseAidDelegate(ReliefGrants grants) {
        this.grants = grants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        grants.refuse(ReliefProcess.grantOf(execution));
        ReliefProcess.say(execution, Words.DISBURSEMENT_OUTCOME, "NONE");
    }
}
