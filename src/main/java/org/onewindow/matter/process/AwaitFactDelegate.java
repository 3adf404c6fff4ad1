package org.onewindow.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.matter.Matters;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class AwaitFactDelegate implements JavaDelegate {

    private final Matters matters;

    AwaitFactDelegate(Matters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var state = matters.await(execution.getProcessBusinessKey());
        execution.setVariable(Words.FACT_STATE.name(), state.name());
    }
}
