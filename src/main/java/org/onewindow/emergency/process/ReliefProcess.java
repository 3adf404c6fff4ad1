package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onewindow.workflow.ProcessVariable;
import org.onewindow.workflow.Words;

/** How the delegates of emergency aid read and write words. */
final class ReliefProcess {

    private ReliefProcess() {}

    static String caseOf(DelegateExecution execution) {
        return (String) execution.getVariable(Words.CASE_NUMBER.name());
    }

    static String grantOf(DelegateExecution execution) {
        return (String) execution.getVariable(Words.GRANT_NUMBER.name());
    }

    static <T> void say(DelegateExecution execution, ProcessVariable<T> word, T value) {
        execution.setVariable(word.name(), value);
    }
}
