package org.onewindow.verification.process;

import java.util.List;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.document.Documents;
import org.onewindow.shared.Wording;
import org.onewindow.verification.CheckObjectionOutcome;
import org.onewindow.verification.CheckObjections;
import org.onewindow.verification.HearCheckObjection;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 听取核对异议: the applicant accepts a doubtful check, or objects and brings evidence. */
@Component
class HearCheckObjectionHandler implements TaskHandler {

    private final CheckObjections objections;
    private final CaseFiles cases;
    private final Documents documents;
    private final Wording wording;

    HearCheckObjectionHandler(CheckObjections objections, CaseFiles cases, Documents documents, Wording wording) {
        this.objections = objections;
        this.cases = cases;
        this.documents = documents;
        this.wording = wording;
    }

    @Override
    public String task() {
        return "hear-check-objection";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "reason", "evidence");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return FormData.empty()
                .value("showCase", task.caseNumber())
                .value(
                        "showApplicant",
                        cases.household(task.caseNumber()).members().get(0).maskedName())
                .options("evidenceOptions", papers(task.caseNumber()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", CheckObjectionOutcome.class);
        var reason = submission.optionalText("reason", 2000);
        var evidence = submission.texts("evidence");
        var objected = outcome == CheckObjectionOutcome.OBJECTED;
        submission.require(!objected || !submission.has("outcome") || submission.has("reason"), "reason", "required");
        submission.verify();
        objections.hear(new HearCheckObjection(task.caseNumber(), outcome, reason, evidence), actor.id());
        return RoutingValues.of(Words.CHECK_DISPUTED, objected);
    }

    private List<FormData.Option> papers(String caseNumber) {
        return documents.ofCase(caseNumber).stream()
                .map(paper -> new FormData.Option(
                        paper.id(), wording.label("paper", paper.code(), LocaleContextHolder.getLocale())))
                .toList();
    }
}
