package org.onewindow.discovery.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.discovery.Leads;
import org.springframework.stereotype.Component;

/** Ends the lead and tells whoever reported it. */
@Component
class AnswerReporterDelegate implements JavaDelegate {

    private final Leads leads;

    AnswerReporterDelegate(Leads leads) {
        this.leads = leads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        leads.answer(execution.getProcessBusinessKey());
    }
}
