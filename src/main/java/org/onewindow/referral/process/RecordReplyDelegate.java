package org.onewindow.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.referral.Answers;
import org.springframework.stereotype.Component;

@Component
class RecordReplyDelegate implements JavaDelegate {

    private final Answers answers;

    RecordReplyDelegate(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.record(execution.getProcessBusinessKey());
    }
}
