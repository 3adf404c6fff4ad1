package org.onewindow.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.feedback.ReconsiderationService;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class ConcludeReconsiderationsDelegate implements JavaDelegate {

    private final ReconsiderationService reconsiderations;

    ConcludeReconsiderationsDelegate(ReconsiderationService reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var changed = reconsiderations.changed(execution.getProcessBusinessKey());
        execution.setVariable(Words.FEEDBACK_OUTCOME.name(), changed ? "CHANGED" : "SETTLED");
    }
}
