package org.onewindow.journey;

import org.camunda.bpm.engine.task.Task;

/** Is shown every task that a walk is about to do. */
public interface StepWatch {

    void before(Task task, String caseNumber);
}
