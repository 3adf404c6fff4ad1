package org.onewindow.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.intake.Examinations;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class EndApplicationDelegate implements JavaDelegate {

    private final Examinations examinations;

    EndApplicationDelegate(Examinations examinations) {
        this.examinations = examinations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        examinations.end(execution.getProcessBusinessKey());
        execution.setVariable(Words.INTAKE_OUTCOME.name(), "ENDED");
    }
}
