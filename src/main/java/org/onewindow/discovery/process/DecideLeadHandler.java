package org.onewindow.discovery.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Likeness;
import org.onewindow.discovery.DecideLead;
import org.onewindow.discovery.LeadOutcome;
import org.onewindow.discovery.LeadWish;
import org.onewindow.discovery.Leads;
import org.onewindow.shared.Wording;
import org.onewindow.verification.HomeVisitView;
import org.onewindow.verification.HomeVisits;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 研判处置: what comes of the lead after the visit. Whoever wrote the visit's record does not decide on it. */
@Component
class DecideLeadHandler implements TaskHandler {

    enum Outcome {
        OPEN_CASE,
        INFORM,
        CHARITY,
        ALREADY_COVERED,
        REFUSED,
        NOT_FOUND
    }

    private static final int NAME = 50;

    private final Leads leads;
    private final HomeVisits visits;
    private final CaseFiles cases;
    private final PlaceOptions places;
    private final Wording wording;

    DecideLeadHandler(Leads leads, HomeVisits visits, CaseFiles cases, PlaceOptions places, Wording wording) {
        this.leads = leads;
        this.visits = visits;
        this.cases = cases;
        this.places = places;
        this.wording = wording;
    }

    @Override
    public String task() {
        return "decide-lead";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "outcome",
                "reason",
                "consent",
                "name",
                "idNumber",
                "phone",
                "hukou",
                "needs",
                "agentName",
                "agentRelation",
                "agentPhone",
                "mandateDocument");
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return visits.ofCase(task.subject()).stream()
                .flatMap(visit -> visit.visitors().stream().limit(1))
                .collect(Collectors.toSet());
    }

    @Override
    public FormData prefill(TaskRef task) {
        var number = task.subject();
        return FormData.empty()
                .value("showLead", number)
                .value("showPerson", cases.household(number).member("M0").maskedName())
                .value("showVisit", visited(number))
                .value("showLikenesses", likenesses(task))
                .options("hukouOptions", places.of(task.office()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome =
                LeadOutcome.valueOf(submission.choice("outcome", Outcome.class).name());
        var reason = submission.text("reason", 1000);
        var wish = wish(submission);
        if (outcome == LeadOutcome.CHARITY) {
            submission.require(submission.flag("consent"), "consent", "consent-needed");
        }
        submission.verify();
        leads.decide(new DecideLead(task.subject(), outcome, reason, wish), actor.id());
        return RoutingValues.of(Words.LEAD_OUTCOME, outcome.name());
    }

    private static LeadWish wish(Submission submission) {
        return new LeadWish(
                submission.optionalText("name", NAME),
                submission.optionalText("idNumber", NAME),
                submission.optionalText("phone", NAME),
                submission.optionalText("hukou", NAME),
                submission.texts("needs"),
                submission.optionalText("agentName", NAME),
                submission.optionalText("agentRelation", NAME),
                submission.optionalText("agentPhone", NAME),
                submission.optionalText("mandateDocument", NAME));
    }

    private @Nullable String visited(String number) {
        return visits.ofCase(number).stream()
                .map(HomeVisitView::outcome)
                .filter(outcome -> outcome != null)
                .findFirst()
                .map(outcome -> wording.label("visit.outcome", outcome.name(), LocaleContextHolder.getLocale()))
                .orElse(null);
    }

    /** Numbers of the own office that may be about the same person. */
    private String likenesses(TaskRef task) {
        List<Likeness> found = leads.likenesses(task.subject());
        return found.stream()
                .filter(likeness -> likeness.office().equals(task.office()))
                .map(Likeness::number)
                .collect(Collectors.joining(" "));
    }
}
