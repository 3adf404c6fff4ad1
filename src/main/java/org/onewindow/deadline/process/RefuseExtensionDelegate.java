package org.onewindow.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.deadline.ExtensionRequests;
import org.springframework.stereotype.Component;

@Component
class RefuseExtensionDelegate implements JavaDelegate {

    private final ExtensionRequests extensions;

    RefuseExtensionDelegate(ExtensionRequests extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.tellRefused(execution.getProcessBusinessKey());
    }
}
