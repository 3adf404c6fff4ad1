package org.onewindow.matter.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Member;
import org.onewindow.matter.ChangeKind;
import org.onewindow.matter.ChangeOutcome;
import org.onewindow.matter.ChangeView;
import org.onewindow.matter.Changes;
import org.onewindow.matter.DecideChange;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Wording;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.FormData.Option;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Death, move, birth, hospital or prison during the case: the window decides what follows. */
@Component
class HandleChangeHandler implements TaskHandler {

    private static final int REASON = 1000;

    private final Changes changes;
    private final Matters matters;
    private final CaseFiles files;
    private final Wording wording;

    HandleChangeHandler(Changes changes, Matters matters, CaseFiles files, Wording wording) {
        this.changes = changes;
        this.matters = matters;
        this.files = files;
        this.wording = wording;
    }

    @Override
    public String task() {
        return "handle-change";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "matters", "applicant", "reason");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var number = task.subject();
        return FormData.empty()
                .value("showChange", changes.next(number).map(this::label).orElse(""))
                .options(
                        "matterOptions",
                        matters.openOf(number).stream().map(this::option).toList())
                .options(
                        "applicantOptions",
                        successors(number, changes.next(number).orElse(null)).stream()
                                .map(member -> new Option(member.id(), member.maskedName() + "(" + member.id() + ")"))
                                .toList());
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var number = task.subject();
        var change = changes.next(number).orElseThrow(() -> new Conflict("change-decided"));
        var outcome = submission.choice("outcome", ChangeOutcome.class);
        var named = submission.texts("matters");
        var applicant = submission.optionalText("applicant", 10);
        var reason = submission.optionalText("reason", REASON);
        if (outcome == ChangeOutcome.END_MATTER) {
            submission.require(!named.isEmpty(), "matters", "required");
            submission.require(reason != null, "reason", "required");
        }
        if (outcome == ChangeOutcome.NEW_APPLICANT) {
            submission.require(applicant != null, "applicant", "required");
        }
        submission.require(
                applicant == null
                        || successors(number, change).stream()
                                .anyMatch(it -> it.id().equals(applicant)),
                "applicant",
                "not-a-successor");
        submission.require(
                outcome != ChangeOutcome.CONTINUE || !applicantDied(number, change), "outcome", "applicant-died");
        requireOpen(submission, number, named);
        submission.verify();

        changes.decide(new DecideChange(number, outcome, named, applicant, reason, actor.id()));
        return RoutingValues.of(Words.CHANGE_OUTCOME, outcome.name());
    }

    private void requireOpen(Submission submission, String caseNumber, List<String> named) {
        var open = matters.openOf(caseNumber).stream().map(MatterView::number).toList();
        for (int i = 0; i < named.size(); i++) {
            submission.require(open.contains(named.get(i)), "matters[" + i + "]", "not-an-open-matter");
        }
    }

    /** Living members other than the present applicant and whoever the change tells is dead. */
    private List<Member> successors(String caseNumber, @Nullable ChangeView change) {
        var dead = change != null && change.kind() == ChangeKind.DEATH ? change.member() : null;
        return files.household(caseNumber).members().stream()
                .filter(member -> !member.deceased() && !member.relation().equals("SELF"))
                .filter(member -> !member.id().equals(dead))
                .toList();
    }

    /** Somebody must carry the application on, as long as there is somebody. */
    private boolean applicantDied(String caseNumber, ChangeView change) {
        return change.kind() == ChangeKind.DEATH
                && !successors(caseNumber, change).isEmpty()
                && files.household(caseNumber).members().stream()
                        .anyMatch(member ->
                                member.relation().equals("SELF") && member.id().equals(change.member()));
    }

    private String label(ChangeView change) {
        var kind = wording.label("change", change.kind().name(), LocaleContextHolder.getLocale());
        var member = change.member();
        return member == null
                ? kind + " · " + change.occurredOn()
                : kind + " · " + member + " · " + change.occurredOn();
    }

    private Option option(MatterView matter) {
        var kind = wording.label("matter.kind", matter.kind().name(), LocaleContextHolder.getLocale());
        return new Option(matter.number(), kind + " · " + matter.subject());
    }
}
