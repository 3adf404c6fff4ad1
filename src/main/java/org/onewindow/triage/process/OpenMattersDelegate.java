package org.onewindow.triage.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.triage.Triage;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class OpenMattersDelegate implements JavaDelegate {

    private final Triage triage;

    OpenMattersDelegate(Triage triage) {
        this.triage = triage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var needsInvestigation = triage.open(execution.getProcessBusinessKey());
        execution.setVariable(Words.NEEDS_INVESTIGATION.name(), needsInvestigation);
    }
}
