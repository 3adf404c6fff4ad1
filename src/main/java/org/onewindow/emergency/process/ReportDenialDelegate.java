package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.PhoneApprovals;
import org.springframework.stereotype.Component;

/** A leader denies having approved by phone: the managers and the county are told. */
@Component
class ReportDenialDelegate implements JavaDelegate {

    private final PhoneApprovals approvals;

    ReportDenialDelegate(PhoneApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approvals.reportDenial(ReliefProcess.grantOf(execution));
    }
}
