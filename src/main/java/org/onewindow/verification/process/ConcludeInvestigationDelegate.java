package org.onewindow.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.matter.Fact;
import org.onewindow.matter.Facts;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class ConcludeInvestigationDelegate implements JavaDelegate {

    private final Facts facts;

    ConcludeInvestigationDelegate(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = (String) execution.getVariable(Words.CASE_NUMBER.name());
        facts.publish(caseNumber, Fact.INVESTIGATION);
    }
}
