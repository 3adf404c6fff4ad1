package org.onewindow.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.matter.Withdrawals;
import org.springframework.stereotype.Component;

@Component
class WithdrawMatterDelegate implements JavaDelegate {

    private final Withdrawals withdrawals;

    WithdrawMatterDelegate(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawals.end(execution.getProcessBusinessKey());
    }
}
