package org.onewindow.determination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.determination.Determinations;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class SettleAuthorityDelegate implements JavaDelegate {

    private final Determinations determinations;

    SettleAuthorityDelegate(Determinations determinations) {
        this.determinations = determinations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var office = determinations.authority(execution.getProcessBusinessKey());
        execution.setVariable(Words.DECIDING_OFFICE.name(), office);
    }
}
