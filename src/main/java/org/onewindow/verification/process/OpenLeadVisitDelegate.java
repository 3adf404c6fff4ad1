package org.onewindow.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.verification.HomeVisits;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class OpenLeadVisitDelegate implements JavaDelegate {

    private final HomeVisits visits;

    OpenLeadVisitDelegate(HomeVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Words.VISIT_NUMBER.name(), visits.openForLead(execution.getProcessBusinessKey()));
    }
}
