package org.onewindow.emergency.process;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.onewindow.emergency.Urgency;
import org.onewindow.emergency.UrgencyFacts;
import org.springframework.stereotype.Component;

/** Asks {@code processes/urgency.dmn}. The engine evaluates the facts and stores none of them. */
@Component
class UrgencyDecision {

    static final String KEY = "urgency";

    /** @param reason code of the rule that fired */
    record Answer(Urgency urgency, String reason) {}

    private final DecisionService decisions;

    UrgencyDecision(DecisionService decisions) {
        this.decisions = decisions;
    }

    Answer of(UrgencyFacts facts) {
        var result = decisions
                .evaluateDecisionTableByKey(KEY)
                .decisionDefinitionWithoutTenantId()
                .variables(Variables.createVariables()
                        .putValue("emergencyKind", facts.emergencyKind())
                        .putValue("neededYuan", facts.neededYuan().doubleValue())
                        .putValue("sinceDays", facts.sinceDays())
                        .putValue("shelterNeeded", facts.shelterNeeded())
                        .putValue("disasterNeeded", facts.disasterNeeded())
                        .putValue("livingNeeded", facts.livingNeeded())
                        .putValue("noIncome", facts.noIncome()))
                .evaluate()
                .getSingleResult();
        return new Answer(Urgency.valueOf(result.<String>getEntry("urgency")), result.<String>getEntry("reason"));
    }
}
