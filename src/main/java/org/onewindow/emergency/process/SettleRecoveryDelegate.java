package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.Recoveries;
import org.springframework.stereotype.Component;

/** Posts what must be given back, or tells that nothing must. */
@Component
class SettleRecoveryDelegate implements JavaDelegate {

    private final Recoveries recoveries;

    SettleRecoveryDelegate(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recoveries.settle(ReliefProcess.grantOf(execution));
    }
}
