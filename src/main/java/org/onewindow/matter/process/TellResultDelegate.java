package org.onewindow.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.matter.MatterResults;
import org.springframework.stereotype.Component;

@Component
class TellResultDelegate implements JavaDelegate {

    private final MatterResults results;

    TellResultDelegate(MatterResults results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.tell(execution.getProcessBusinessKey());
    }
}
