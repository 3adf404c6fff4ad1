package org.onewindow.feedback.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onewindow.feedback.ReconsiderationService;
import org.springframework.stereotype.Component;

/** The collection of the multi-instance {@code reconsider}: numbers of the matters that a leader looks at. */
@Component
public class Reconsiderations {

    private final ReconsiderationService reconsiderations;

    Reconsiderations(ReconsiderationService reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    public List<String> of(DelegateExecution execution) {
        return reconsiderations.lookedAtHere(execution.getProcessBusinessKey());
    }
}
