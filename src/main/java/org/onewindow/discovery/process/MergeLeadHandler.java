package org.onewindow.discovery.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Likeness;
import org.onewindow.discovery.LeadOutcome;
import org.onewindow.discovery.Leads;
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

/** 查重合并: is it about somebody known already? Other offices' numbers are not shown, only how many there are. */
@Component
class MergeLeadHandler implements TaskHandler {

    enum Outcome {
        NEW,
        MERGE
    }

    private final Leads leads;
    private final CaseFiles cases;
    private final Wording wording;

    MergeLeadHandler(Leads leads, CaseFiles cases, Wording wording) {
        this.leads = leads;
        this.cases = cases;
        this.wording = wording;
    }

    @Override
    public String task() {
        return "merge-lead";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "into", "reason");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var found = leads.likenesses(task.subject());
        var own = found.stream()
                .filter(likeness -> likeness.office().equals(task.office()))
                .toList();
        return FormData.empty()
                .value("showLead", task.subject())
                .value(
                        "showPerson",
                        cases.household(task.subject()).member("M0").maskedName())
                .value("showElsewhere", found.size() - own.size())
                .options("intoOptions", own.stream().map(this::option).toList());
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var merges = submission.choice("outcome", Outcome.class) == Outcome.MERGE;
        var into = submission.optionalText("into", 50);
        var reason = submission.optionalText("reason", 1000);
        submission.require(merges == (into != null), "into", merges ? "required" : "into-without-merge");
        submission.require(
                into == null
                        || cases.find(into)
                                .filter(file -> actor.sees(file.office()))
                                .isPresent(),
                "into",
                "not-a-likeness");
        submission.verify();
        if (into == null) {
            leads.keepApart(task.subject(), actor.id());
        } else {
            leads.merge(task.subject(), into, reason, actor.id());
        }
        return RoutingValues.of(Words.LEAD_OUTCOME, merges ? LeadOutcome.MERGED.name() : Outcome.NEW.name());
    }

    private Option option(Likeness likeness) {
        var same = likeness.by().stream()
                .map(kind -> wording.label("likeness", kind, LocaleContextHolder.getLocale()))
                .collect(Collectors.joining(" "));
        return new Option(likeness.number(), likeness.number() + " " + same);
    }
}
