package org.onewindow.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.verification.EconomicChecks;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class RequestEconomicCheckDelegate implements JavaDelegate {

    private final EconomicChecks checks;

    RequestEconomicCheckDelegate(EconomicChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = (String) execution.getVariable(Words.CASE_NUMBER.name());
        execution.setVariable(Words.CHECK_FRESH.name(), checks.request(caseNumber));
    }
}
