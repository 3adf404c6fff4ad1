package org.onewindow.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.referral.ReferralHandling;
import org.springframework.stereotype.Component;

@Component
class ReturnReferralDelegate implements JavaDelegate {

    private final ReferralHandling handling;

    ReturnReferralDelegate(ReferralHandling handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.sendReturn(execution.getProcessBusinessKey());
    }
}
