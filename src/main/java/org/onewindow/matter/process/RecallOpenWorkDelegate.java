package org.onewindow.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.matter.CaseEnd;
import org.springframework.stereotype.Component;

@Component
class RecallOpenWorkDelegate implements JavaDelegate {

    private final CaseEnd caseEnd;

    RecallOpenWorkDelegate(CaseEnd caseEnd) {
        this.caseEnd = caseEnd;
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseEnd.recallOpenWork(execution.getProcessBusinessKey());
    }
}
