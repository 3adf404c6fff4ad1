package org.onewindow.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.referral.Referrals;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class CountReturnDelegate implements JavaDelegate {

    private final Referrals referrals;

    CountReturnDelegate(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var second = referrals.countReturn(execution.getProcessBusinessKey());
        execution.setVariable(Words.SECOND_RETURN.name(), second);
    }
}
