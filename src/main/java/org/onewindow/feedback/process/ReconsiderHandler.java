package org.onewindow.feedback.process;

import java.util.Set;
import org.onewindow.feedback.ReconsiderationOutcome;
import org.onewindow.feedback.ReconsiderationService;
import org.onewindow.matter.MatterResults;
import org.onewindow.matter.Matters;
import org.onewindow.shared.Wording;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 复核: another leader of the authority that decided looks once more. */
@Component
class ReconsiderHandler implements TaskHandler {

    private final ReconsiderationService reconsiderations;
    private final Matters matters;
    private final MatterResults results;
    private final Wording wording;

    ReconsiderHandler(
            ReconsiderationService reconsiderations, Matters matters, MatterResults results, Wording wording) {
        this.reconsiderations = reconsiderations;
        this.matters = matters;
        this.results = results;
        this.wording = wording;
    }

    @Override
    public String task() {
        return "reconsider";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "reason");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var matter = matters.get(task.get(Words.MATTER_NUMBER));
        var result = matter.result();
        var locale = LocaleContextHolder.getLocale();
        return FormData.empty()
                .value("showCase", task.caseNumber())
                .value("showMatter", matter.number())
                .value("showKind", wording.label("matter.kind", matter.kind().name(), locale))
                .value("showResult", result == null ? null : wording.label("matter.result", result.name(), locale))
                .value("showReason", results.reason(matter.number()).orElse(null));
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return reconsiderations.barred(task.get(Words.MATTER_NUMBER));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", ReconsiderationOutcome.class);
        var reason = submission.text("reason", 2000);
        submission.verify();
        reconsiderations.decide(task.get(Words.MATTER_NUMBER), outcome, reason, actor.id());
        return RoutingValues.of(Words.RECONSIDER_OUTCOME, outcome.name());
    }
}
