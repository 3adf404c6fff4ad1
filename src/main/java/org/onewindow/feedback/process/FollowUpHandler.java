package org.onewindow.feedback.process;

import java.util.List;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.feedback.FollowUpOutcome;
import org.onewindow.feedback.FollowUps;
import org.onewindow.feedback.RecordFollowUp;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.MatterView;
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

/** 回访: what the applicant says, or that nobody answered. */
@Component
class FollowUpHandler implements TaskHandler {

    private static final String AGAIN = "AGAIN";

    private final FollowUps followUps;
    private final Matters matters;
    private final CaseFiles cases;
    private final Wording wording;

    FollowUpHandler(FollowUps followUps, Matters matters, CaseFiles cases, Wording wording) {
        this.followUps = followUps;
        this.matters = matters;
        this.cases = cases;
        this.wording = wording;
    }

    @Override
    public String task() {
        return "follow-up";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "matters", "rating", "comment");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var caseNumber = task.caseNumber();
        return FormData.empty()
                .value("showCase", caseNumber)
                .value("showApplicant", cases.household(caseNumber).member("M0").maskedName())
                .value("showAttempts", followUps.attempts(caseNumber))
                .options("matterOptions", options(caseNumber));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", FollowUpOutcome.class);
        var named = submission.texts("matters");
        var rating = submission.optionalWhole("rating", 1, 5);
        var comment = submission.optionalText("comment", 1000);
        submission.verify();
        var again =
                followUps.record(new RecordFollowUp(task.caseNumber(), outcome, named, rating, comment), actor.id());
        return RoutingValues.of(Words.FOLLOW_UP_OUTCOME, again ? AGAIN : outcome.name());
    }

    private List<FormData.Option> options(String caseNumber) {
        var household = cases.household(caseNumber);
        return followUps.reconsiderable(caseNumber).stream()
                .map(matters::get)
                .map(matter -> {
                    var whole = matter.subject().equals(MatterKind.HOUSEHOLD);
                    var person = household.member(whole ? "M0" : matter.subject());
                    return new FormData.Option(matter.number(), label(matter) + " " + person.maskedName());
                })
                .toList();
    }

    private String label(MatterView matter) {
        var locale = LocaleContextHolder.getLocale();
        var kind = wording.label("matter.kind", matter.kind().name(), locale);
        var result = matter.result();
        return result == null ? kind : kind + " " + wording.label("matter.result", result.name(), locale);
    }
}
