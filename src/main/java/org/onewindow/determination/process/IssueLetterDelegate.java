package org.onewindow.determination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.determination.DeterminationLetters;
import org.springframework.stereotype.Component;

@Component
class IssueLetterDelegate implements JavaDelegate {

    private final DeterminationLetters letters;

    IssueLetterDelegate(DeterminationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.issue(execution.getProcessBusinessKey());
    }
}
