package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.ReliefHolds;
import org.springframework.stereotype.Component;

/** Sets the amount aside on the county's fund in place of an exhausted reserve. */
@Component
class HoldCountyFundDelegate implements JavaDelegate {

    private final ReliefHolds holds;

    HoldCountyFundDelegate(ReliefHolds holds) {
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holds.advance(ReliefProcess.grantOf(execution));
    }
}
