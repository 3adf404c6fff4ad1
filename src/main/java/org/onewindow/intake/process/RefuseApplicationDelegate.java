package org.onewindow.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.intake.Examinations;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class RefuseApplicationDelegate implements JavaDelegate {

    private final Examinations examinations;

    RefuseApplicationDelegate(Examinations examinations) {
        this.examinations = examinations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        examinations.refuse(execution.getProcessBusinessKey());
        execution.setVariable(Words.INTAKE_OUTCOME.name(), "NOT_ACCEPTED");
    }
}
