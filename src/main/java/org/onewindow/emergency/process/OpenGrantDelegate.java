package org.onewindow.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.emergency.ReliefGrants;
import org.onewindow.emergency.ReliefLeaders;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Opens the case's next grant and says whether a leader of the township may decide on it. */
@Component
class OpenGrantDelegate implements JavaDelegate {

    private final ReliefGrants grants;
    private final ReliefLeaders leaders;

    OpenGrantDelegate(ReliefGrants grants, ReliefLeaders leaders) {
        this.grants = grants;
        this.leaders = leaders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var grant = grants.open(ReliefProcess.caseOf(execution));
        var township = !leaders.eligible(grant.office(), grant.caseNumber()).isEmpty();
        ReliefProcess.say(execution, Words.GRANT_NUMBER, grant.number());
        ReliefProcess.say(execution, Words.TOWNSHIP_DECIDES, township);
        ReliefProcess.say(execution, Words.BY_PHONE, false);
    }
}
