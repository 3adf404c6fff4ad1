package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.EmergencyAid;
import org.springframework.stereotype.Component;

/** Starts emergency aid beside the case. */
@Component
class StartEmergencyAidDelegate implements JavaDelegate {

    private final EmergencyAid aid;

    StartEmergencyAidDelegate(EmergencyAid aid) {
        this.aid = aid;
    }

    @Override
    public void execute(DelegateExecution execution) {
        aid.start(ReliefProcess.caseOf(execution));
    }
}
