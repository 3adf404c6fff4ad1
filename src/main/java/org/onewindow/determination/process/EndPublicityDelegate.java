package org.onewindow.determination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.determination.Publicities;
import org.springframework.stereotype.Component;

@Component
class EndPublicityDelegate implements JavaDelegate {

    private final Publicities publicities;

    EndPublicityDelegate(Publicities publicities) {
        this.publicities = publicities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publicities.end(execution.getProcessBusinessKey());
    }
}
