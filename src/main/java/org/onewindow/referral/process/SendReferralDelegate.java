package org.onewindow.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.referral.Referrals;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class SendReferralDelegate implements JavaDelegate {

    private final Referrals referrals;

    SendReferralDelegate(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sent = referrals.send(execution.getProcessBusinessKey());
        execution.setVariable(Words.REFERRAL_NUMBER.name(), sent.number());
    }
}
