package org.onewindow.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.verification.HomeVisits;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class RecordVisitDelegate implements JavaDelegate {

    private final HomeVisits visits;

    RecordVisitDelegate(HomeVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = visits.conclude(execution.getProcessBusinessKey());
        execution.setVariable(Words.VISIT_OUTCOME.name(), outcome.name());
    }
}
