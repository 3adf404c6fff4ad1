package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.UrgencyAssessments;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Says whether emergency aid must start: urgent, or not to be told apart from it. */
@Component
class AssessUrgencyDelegate implements JavaDelegate {

    private final UrgencyAssessments assessments;
    private final UrgencyDecision decision;

    AssessUrgencyDelegate(UrgencyAssessments assessments, UrgencyDecision decision) {
        this.assessments = assessments;
        this.decision = decision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ReliefProcess.caseOf(execution);
        var answer = decision.of(assessments.facts(number));
        assessments.record(number, answer.urgency(), answer.reason());
        ReliefProcess.say(execution, Words.EMERGENCY_AID, answer.urgency().startsAid());
    }
}
