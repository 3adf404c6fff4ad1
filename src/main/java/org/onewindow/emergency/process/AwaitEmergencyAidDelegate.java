package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.EmergencyAid;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Says whether the case may close. */
@Component
class AwaitEmergencyAidDelegate implements JavaDelegate {

    private final EmergencyAid aid;

    AwaitEmergencyAidDelegate(EmergencyAid aid) {
        this.aid = aid;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReliefProcess.say(execution, Words.EMERGENCY_CLOSED, aid.closed(ReliefProcess.caseOf(execution)));
    }
}
