package org.onewindow.discovery.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.discovery.Leads;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Looks for open cases and leads that may be about the same person. */
@Component
class ProposeDuplicatesDelegate implements JavaDelegate {

    private final Leads leads;

    ProposeDuplicatesDelegate(Leads leads) {
        this.leads = leads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Words.HAS_LIKENESS.name(), leads.proposeDuplicates(execution.getProcessBusinessKey()));
    }
}
