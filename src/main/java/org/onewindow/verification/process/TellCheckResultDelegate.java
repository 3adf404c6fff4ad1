package org.onewindow.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.verification.CheckObjections;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

@Component
class TellCheckResultDelegate implements JavaDelegate {

    private final CheckObjections objections;

    TellCheckResultDelegate(CheckObjections objections) {
        this.objections = objections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        objections.tell((String) execution.getVariable(Words.CASE_NUMBER.name()));
    }
}
