package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.ReliefHolds;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Sets the granted amount aside on the fund of whoever granted. */
@Component
class HoldReserveDelegate implements JavaDelegate {

    private final ReliefHolds holds;

    HoldReserveDelegate(ReliefHolds holds) {
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReliefProcess.say(
                execution,
                Words.HOLD_OUTCOME,
                holds.hold(ReliefProcess.grantOf(execution)).name());
    }
}
