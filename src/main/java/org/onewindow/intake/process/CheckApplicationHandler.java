package org.onewindow.intake.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Duplicates;
import org.onewindow.document.Documents;
import org.onewindow.intake.ExaminationOutcome;
import org.onewindow.intake.Examinations;
import org.onewindow.intake.ExamineApplication;
import org.onewindow.intake.Paper;
import org.onewindow.intake.RefusalGround;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The papers are examined: accepted, completed, or not accepted on one of the closed grounds. */
@Component
class CheckApplicationHandler implements TaskHandler {

    private static final int REASON = 1000;

    private final Examinations examinations;
    private final CaseFiles files;
    private final Duplicates duplicates;
    private final Documents documents;
    private final Labels labels;

    CheckApplicationHandler(
            Examinations examinations, CaseFiles files, Duplicates duplicates, Documents documents, Labels labels) {
        this.examinations = examinations;
        this.files = files;
        this.duplicates = duplicates;
        this.documents = documents;
        this.labels = labels;
    }

    @Override
    public String task() {
        return "check-application";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "missing", "later", "ground", "reason");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var number = task.subject();
        var stored = documents.ofCase(number).stream()
                .map(document -> document.code())
                .distinct()
                .toList();
        var asked = examinations
                .latest(number)
                .map(examination -> labels.of("paper", examination.missing()))
                .orElse("");
        return FormData.empty()
                .value("showHousehold", labels.household(files.household(number)))
                .value("showNeeds", labels.of("need", files.get(number).needs()))
                .value("showDuplicate", duplicates.exist(number) ? "ASK_COUNTY" : "NONE")
                .value("showPapers", labels.of("paper", stored))
                .value("showAsked", asked);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", ExaminationOutcome.class);
        var missing = papers(submission, "missing", examinations.provable(task.subject()));
        var later = papers(submission, "later", List.of());
        var ground = submission.optionalChoice("ground", RefusalGround.class);
        var reason = submission.optionalText("reason", REASON);
        switch (outcome) {
            case ACCEPT -> submission.require(!submission.has("ground"), "ground", "not-with-outcome");
            case SUPPLEMENT -> {
                submission.require(!submission.texts("missing").isEmpty(), "missing", "required");
                submission.require(!examinations.askedEnough(task.subject()), "outcome", "asked-enough");
            }
            case NOT_ACCEPTED -> {
                submission.require(submission.has("ground"), "ground", "required");
                submission.require(submission.has("reason"), "reason", "required");
            }
        }
        submission.require(
                outcome == ExaminationOutcome.SUPPLEMENT || missing.isEmpty(), "missing", "not-with-outcome");
        submission.require(outcome == ExaminationOutcome.ACCEPT || later.isEmpty(), "later", "not-with-outcome");
        submission.verify();

        examinations.examine(
                new ExamineApplication(task.subject(), outcome, missing, later, ground, reason, actor.id()));
        return RoutingValues.of(Words.CHECK_OUTCOME, outcome.name());
    }

    private static List<Paper> papers(Submission submission, String field, List<String> provable) {
        var papers = new ArrayList<Paper>();
        var texts = submission.texts(field);
        for (int i = 0; i < texts.size(); i++) {
            var code = texts.get(i);
            var paper = Labels.code(Paper.class, code);
            if (provable.contains(code)) {
                submission.reject(field + "[" + i + "]", "check-proves-it");
            } else if (paper.isEmpty()) {
                submission.reject(field + "[" + i + "]", "unknown-code", Labels.codes(Paper.class));
            } else {
                papers.add(paper.get());
            }
        }
        return papers;
    }
}
