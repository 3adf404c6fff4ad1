package org.onewindow.determination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.determination.Determinations;
import org.springframework.stereotype.Component;

@Component
class OpenOpinionDelegate implements JavaDelegate {

    private final Determinations determinations;

    OpenOpinionDelegate(Determinations determinations) {
        this.determinations = determinations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        determinations.openOpinion(execution.getProcessBusinessKey());
    }
}
