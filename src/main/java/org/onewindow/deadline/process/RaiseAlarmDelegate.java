package org.onewindow.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.deadline.DeadlineTimers;
import org.springframework.stereotype.Component;

/** A clock of the model has gone off. */
@Component
class RaiseAlarmDelegate implements JavaDelegate {

    private final DeadlineTimers timers;

    RaiseAlarmDelegate(DeadlineTimers timers) {
        this.timers = timers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        timers.raise(execution.getProcessInstanceId());
    }
}
