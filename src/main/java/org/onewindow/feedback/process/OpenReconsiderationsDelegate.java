package org.onewindow.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.feedback.ReconsiderationService;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class OpenReconsiderationsDelegate implements JavaDelegate {

    private final ReconsiderationService reconsiderations;

    OpenReconsiderationsDelegate(ReconsiderationService reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var office = reconsiderations.open(execution.getProcessBusinessKey());
        execution.setVariable(Words.DECIDING_OFFICE.name(), office);
    }
}
