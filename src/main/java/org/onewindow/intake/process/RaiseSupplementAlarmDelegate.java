package org.onewindow.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.intake.Supplements;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class RaiseSupplementAlarmDelegate implements JavaDelegate {

    private final Supplements supplements;

    RaiseSupplementAlarmDelegate(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reached = supplements.alarm(execution.getProcessBusinessKey());
        execution.setVariable(Words.LIMIT_REACHED.name(), reached);
    }
}
