package org.onewindow.triage.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Household;
import org.onewindow.matter.MatterKind;
import org.onewindow.shared.Wording;
import org.onewindow.triage.ConfirmMatters;
import org.onewindow.triage.Proposal;
import org.onewindow.triage.Triage;
import org.onewindow.triage.Wish;
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

/** Kind, subject and the applicant's wish are confirmed before anything is opened. */
@Component
class ConfirmMattersHandler implements TaskHandler {

    private static final int REASON = 500;

    private final Triage triage;
    private final CaseFiles files;
    private final Wording wording;

    ConfirmMattersHandler(Triage triage, CaseFiles files, Wording wording) {
        this.triage = triage;
        this.files = files;
        this.wording = wording;
    }

    @Override
    public String task() {
        return "confirm-matters";
    }

    @Override
    public Set<String> fields() {
        return Set.of("matters", "more", "reason");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var household = files.household(task.subject());
        var proposals = triage.proposals(task.subject());
        return FormData.empty()
                .value(
                        "matters",
                        proposals.stream()
                                .map(proposal -> proposal.wish().toString())
                                .toList())
                .options(
                        "matterOptions",
                        proposals.stream()
                                .map(proposal -> option(proposal, household))
                                .toList())
                .options("moreOptions", others(proposals, household));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var wishes = new WishList(submission, triage.proposals(task.subject()), files.household(task.subject()));
        var chosen = wishes.chosen();
        var added = wishes.added();
        var reason = submission.optionalText("reason", REASON);
        submission.require(reason != null || !wishes.differs(chosen, added), "reason", "differs-from-proposal");
        var emergencyAid = Boolean.TRUE.equals(task.find(Words.EMERGENCY_AID));
        submission.require(emergencyAid || !chosen.isEmpty() || !added.isEmpty(), "matters", "at-least-one-matter");
        submission.verify();

        triage.confirm(new ConfirmMatters(task.subject(), chosen, added, reason, actor.id()));
        return RoutingValues.none();
    }

    private List<Option> others(List<Proposal> proposals, Household household) {
        var proposed = proposals.stream().map(Proposal::wish).toList();
        var others = new ArrayList<Option>();
        for (var kind : MatterKind.values()) {
            var subjects = kind.ofHousehold()
                    ? List.of(MatterKind.HOUSEHOLD)
                    : household.members().stream()
                            .filter(member -> !member.deceased())
                            .map(member -> member.id())
                            .toList();
            subjects.stream()
                    .map(subject -> new Wish(kind, subject))
                    .filter(wish -> !proposed.contains(wish))
                    .forEach(wish -> others.add(new Option(wish.toString(), label(wish, household))));
        }
        return others;
    }

    private Option option(Proposal proposal, Household household) {
        var reason = wording.label("proposal-reason", proposal.reason(), LocaleContextHolder.getLocale());
        return new Option(proposal.wish().toString(), label(proposal.wish(), household) + " · " + reason);
    }

    private String label(Wish wish, Household household) {
        var locale = LocaleContextHolder.getLocale();
        var kind = wording.label("matter.kind", wish.kind().name(), locale);
        var subject = wish.subject();
        return kind
                + " · "
                + (wish.kind().ofHousehold()
                        ? wording.label("subject", subject, locale)
                        : household.member(subject).maskedName() + "(" + subject + ")");
    }
}
