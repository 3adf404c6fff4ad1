package org.onewindow.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.verification.EconomicChecks;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class RepeatEconomicCheckDelegate implements JavaDelegate {

    private final EconomicChecks checks;

    RepeatEconomicCheckDelegate(EconomicChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checks.repeat((String) execution.getVariable(Words.CASE_NUMBER.name()));
    }
}
