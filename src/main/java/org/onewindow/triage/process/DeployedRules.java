package org.onewindow.triage.process;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.onewindow.triage.Rules;
import org.springframework.stereotype.Component;

/** The tables as they were deployed together with the model that asks: a running case keeps its rules. */
@Component
class DeployedRules {

    private final DecisionService decisions;
    private final RepositoryService repository;

    DeployedRules(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    Rules deployedWith(String processDefinitionId) {
        var deployment = repository.getProcessDefinition(processDefinitionId).getDeploymentId();
        return (table, facts) -> {
            var decision = repository
                    .createDecisionDefinitionQuery()
                    .deploymentId(deployment)
                    .decisionDefinitionKey(table)
                    .singleResult();
            return decisions.evaluateDecisionTableById(decision.getId()).variables(facts).evaluate().stream()
                    .map(row -> new Rules.Finding(row.<String>getEntry("kind"), row.<String>getEntry("reason")))
                    .toList();
        };
    }
}
