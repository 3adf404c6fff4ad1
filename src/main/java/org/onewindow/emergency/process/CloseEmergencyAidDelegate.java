package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.EmergencyAid;
import org.springframework.stereotype.Component;

/** Nothing is left to do: wakes the case that waits for it. */
@Component
class CloseEmergencyAidDelegate implements JavaDelegate {

    private final EmergencyAid aid;

    CloseEmergencyAidDelegate(EmergencyAid aid) {
        this.aid = aid;
    }

    @Override
    public void execute(DelegateExecution execution) {
        aid.close(ReliefProcess.caseOf(execution));
    }
}
