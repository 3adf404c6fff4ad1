package org.onewindow.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.matter.Matters;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class RouteMatterDelegate implements JavaDelegate {

    private final Matters matters;

    RouteMatterDelegate(Matters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var route = matters.route(execution.getProcessBusinessKey());
        execution.setVariable(Words.MATTER_ROUTE.name(), route.name());
    }
}
