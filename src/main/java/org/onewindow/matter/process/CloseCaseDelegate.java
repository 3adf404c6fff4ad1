package org.onewindow.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.matter.CaseEnd;
import org.springframework.stereotype.Component;

@Component
class CloseCaseDelegate implements JavaDelegate {

    private final CaseEnd caseEnd;

    CloseCaseDelegate(CaseEnd caseEnd) {
        this.caseEnd = caseEnd;
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseEnd.close(execution.getProcessBusinessKey());
    }
}
