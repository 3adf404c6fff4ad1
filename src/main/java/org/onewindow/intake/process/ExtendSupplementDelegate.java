package org.onewindow.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.intake.Supplements;
import org.springframework.stereotype.Component;

@Component
class ExtendSupplementDelegate implements JavaDelegate {

    private final Supplements supplements;

    ExtendSupplementDelegate(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        supplements.extend(execution.getProcessBusinessKey());
    }
}
