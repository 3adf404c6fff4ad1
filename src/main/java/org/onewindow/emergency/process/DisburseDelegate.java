package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.Disbursements;
import org.springframework.stereotype.Component;

/** Makes the payment order of the next attempt. */
@Component
class DisburseDelegate implements JavaDelegate {

    private final Disbursements disbursements;

    DisburseDelegate(Disbursements disbursements) {
        this.disbursements = disbursements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        disbursements.order(ReliefProcess.grantOf(execution));
    }
}
