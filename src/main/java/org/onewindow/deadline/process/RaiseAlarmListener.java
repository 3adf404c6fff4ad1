package org.onewindow.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.onewindow.deadline.DeadlineTimers;
import org.springframework.stereotype.Component;

/** The clock of one task has gone off. */
@Component
class RaiseAlarmListener implements TaskListener {

    private final DeadlineTimers timers;

    RaiseAlarmListener(DeadlineTimers timers) {
        this.timers = timers;
    }

    @Override
    public void notify(DelegateTask task) {
        timers.raise(task.getProcessInstanceId());
    }
}
