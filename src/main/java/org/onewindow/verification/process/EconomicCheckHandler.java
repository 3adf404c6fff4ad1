package org.onewindow.verification.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Member;
import org.onewindow.verification.CheckOutcome;
import org.onewindow.verification.EconomicChecks;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 家庭经济状况核对: what the comparison of data brought. */
@Component
class EconomicCheckHandler implements TaskHandler {

    private final EconomicChecks checks;
    private final CaseFiles cases;

    EconomicCheckHandler(EconomicChecks checks, CaseFiles cases) {
        this.checks = checks;
        this.cases = cases;
    }

    @Override
    public String task() {
        return "economic-check";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "findings");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var members = cases.household(task.caseNumber()).members();
        return FormData.empty()
                .value("showCase", task.caseNumber())
                .value("showHousehold", members.stream().map(Member::maskedName).collect(Collectors.joining("、")));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", CheckOutcome.class);
        var findings = submission.optionalText("findings", 4000);
        if (outcome != CheckOutcome.CONSISTENT) {
            submission.require(submission.has("findings"), "findings", "required");
        }
        submission.verify();
        checks.report(task.caseNumber(), outcome, findings, actor.id());
        return RoutingValues.of(Words.ECONOMIC_CHECK_OUTCOME, outcome.name());
    }
}
