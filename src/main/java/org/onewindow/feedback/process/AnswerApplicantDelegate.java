package org.onewindow.feedback.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.feedback.SummaryAnswers;
import org.springframework.stereotype.Component;

@Component
class AnswerApplicantDelegate implements JavaDelegate {

    private final SummaryAnswers answers;

    AnswerApplicantDelegate(SummaryAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.answer(execution.getProcessBusinessKey());
    }
}
