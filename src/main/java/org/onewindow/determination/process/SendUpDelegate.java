package org.onewindow.determination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.determination.Determinations;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class SendUpDelegate implements JavaDelegate {

    private final Determinations determinations;

    SendUpDelegate(Determinations determinations) {
        this.determinations = determinations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sent = determinations.sendUp(execution.getProcessBusinessKey());
        execution.setVariable(Words.DECIDING_OFFICE.name(), sent.decidingOffice());
        execution.setVariable(Words.COUNTY_VISIT_DUE.name(), sent.countyVisit());
    }
}
