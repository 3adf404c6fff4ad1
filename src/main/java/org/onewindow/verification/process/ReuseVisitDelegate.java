package org.onewindow.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.verification.HomeVisits;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class ReuseVisitDelegate implements JavaDelegate {

    private final HomeVisits visits;

    ReuseVisitDelegate(HomeVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = (String) execution.getVariable(Words.CASE_NUMBER.name());
        var office = (String) execution.getVariable(Words.OFFICE.name());
        execution.setVariable(Words.VISIT_FRESH.name(), visits.reuseOfLead(caseNumber, office));
    }
}
