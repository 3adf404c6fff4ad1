package org.onewindow.triage.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.triage.Triage;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class ProposeMattersDelegate implements JavaDelegate {

    private final Triage triage;
    private final DeployedRules rules;

    ProposeMattersDelegate(Triage triage, DeployedRules rules) {
        this.triage = triage;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var emergencyAid = Boolean.TRUE.equals(execution.getVariable(Words.EMERGENCY_AID.name()));
        triage.propose(
                execution.getProcessBusinessKey(),
                emergencyAid,
                rules.deployedWith(execution.getProcessDefinitionId()));
    }
}
