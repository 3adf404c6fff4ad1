package org.onewindow.intake.process;

import java.util.List;
import java.util.Set;
import org.onewindow.intake.Examination;
import org.onewindow.intake.Examinations;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Nobody refuses acceptance alone: refusing a qualified application is punished (Social Assistance Law 70). */
@Component
class CountersignRefusalHandler implements TaskHandler {

    private static final int REASON = 1000;

    enum Outcome {
        AGREE,
        DISAGREE
    }

    private final Examinations examinations;
    private final Labels labels;

    CountersignRefusalHandler(Examinations examinations, Labels labels) {
        this.examinations = examinations;
        this.labels = labels;
    }

    @Override
    public String task() {
        return "countersign-refusal";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "reason");
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return examinations
                .latest(task.subject())
                .map(Examination::examinedBy)
                .map(Set::of)
                .orElse(Set.of());
    }

    @Override
    public FormData prefill(TaskRef task) {
        var form = FormData.empty();
        examinations.latest(task.subject()).ifPresent(examination -> {
            var ground = examination.ground();
            form.value("showGround", ground == null ? "" : labels.of("ground", List.of(ground)))
                    .value("showReason", examination.reason());
        });
        return form;
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", Outcome.class);
        var remark = submission.optionalText("reason", REASON);
        submission.verify();

        examinations.countersign(task.subject(), outcome == Outcome.AGREE, remark, actor.id());
        return RoutingValues.of(Words.COUNTERSIGN_OUTCOME, outcome.name());
    }
}
