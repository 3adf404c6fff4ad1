package org.onewindow.discovery.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.discovery.Leads;
import org.springframework.stereotype.Component;

/** Registers the application that follows from the lead. */
@Component
class RegisterApplicationDelegate implements JavaDelegate {

    private final Leads leads;

    RegisterApplicationDelegate(Leads leads) {
        this.leads = leads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        leads.register(execution.getProcessBusinessKey());
    }
}
