package org.onewindow.determination.process;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.determination.AmountRule;
import org.onewindow.determination.Determinations;
import org.onewindow.determination.OpinionOutcome;
import org.onewindow.determination.PrepareOpinion;
import org.onewindow.determination.Publicities;
import org.onewindow.matter.MatterResult;
import org.onewindow.matter.Matters;
import org.onewindow.shared.Money;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 提出审核意见: what the township proposes. Anybody at the window may write it, also who took the case in. */
@Component
class PrepareOpinionHandler implements TaskHandler {

    private final Determinations determinations;
    private final Publicities publicities;
    private final Matters matters;
    private final ObjectProvider<AmountRule> amountRules;
    private final MatterForm form;

    PrepareOpinionHandler(
            Determinations determinations,
            Publicities publicities,
            Matters matters,
            ObjectProvider<AmountRule> amountRules,
            MatterForm form) {
        this.determinations = determinations;
        this.publicities = publicities;
        this.matters = matters;
        this.amountRules = amountRules;
        this.form = form;
    }

    @Override
    public String task() {
        return "prepare-opinion";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "result", "amountYuan", "reason");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.about(task.subject())
                .value("amountYuan", proposal(task.subject()))
                .options("resultOptions", form.results(task.subject()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", OpinionOutcome.class);
        var result = submission.optionalChoice("result", MatterResult.class);
        var amount = submission.has("amountYuan") ? submission.yuan("amountYuan") : null;
        var reason = outcome == OpinionOutcome.DISAGREE
                ? submission.text("reason", 2000)
                : submission.optionalText("reason", 2000);
        submission.require(amount == null || reason != null, "reason", "required");
        submission.verify();
        determinations.prepare(new PrepareOpinion(task.subject(), outcome, result, amount, reason), actor.id());
        return RoutingValues.of(Words.OPINION_OUTCOME, outcome.name())
                .and(Words.PUBLICITY_DUE, publicities.due(task.subject()))
                .and(Words.OBJECTION_UPHELD, false);
    }

    /** Where a means test is installed, what it computes; the person may enter another amount with the reason. */
    private @Nullable BigDecimal proposal(String matterNumber) {
        var matter = matters.get(matterNumber);
        return amountRules.stream()
                .flatMap(rule -> rule.amount(matter).stream())
                .map(Money::yuan)
                .findFirst()
                .orElse(null);
    }
}
