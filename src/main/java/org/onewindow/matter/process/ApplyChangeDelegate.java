package org.onewindow.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.matter.Changes;
import org.springframework.stereotype.Component;

@Component
class ApplyChangeDelegate implements JavaDelegate {

    private final Changes changes;

    ApplyChangeDelegate(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.settle(execution.getProcessBusinessKey());
    }
}
