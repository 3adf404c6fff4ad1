package org.onewindow.verification.process;

import java.time.Clock;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.verification.HomeVisits;
import org.onewindow.verification.RecordVisit;
import org.onewindow.verification.VisitOutcome;
import org.onewindow.verification.VisitPlace;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 入户: what the visitors report. */
@Component
class VisitHomeHandler implements TaskHandler {

    private static final int MOST_TEXT = 4000;

    private final HomeVisits visits;
    private final CaseFiles cases;
    private final Clock clock;

    VisitHomeHandler(HomeVisits visits, CaseFiles cases, Clock clock) {
        this.visits = visits;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "visit-home";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "place", "visitedAt", "met", "findings");
    }

    @Override
    public FormData prefill(TaskRef task) {
        var visit = visits.get(task.subject());
        return FormData.empty()
                .value("showCase", task.caseNumber())
                .value(
                        "showApplicant",
                        cases.household(task.caseNumber()).member("M0").maskedName())
                .value(
                        "showPlannedOn",
                        visit.plannedOn() == null ? null : visit.plannedOn().toString())
                .value("showAttempts", visit.attempts())
                .value("place", VisitPlace.HOME.name());
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var report = new RecordVisit(
                task.subject(),
                submission.choice("outcome", VisitOutcome.class),
                submission.optionalChoice("place", VisitPlace.class),
                submission.optionalMoment("visitedAt"),
                submission.optionalText("met", 200),
                submission.optionalText("findings", MOST_TEXT));
        if (report.outcome().met() && submission.has("outcome")) {
            submission.require(submission.has("met"), "met", "required");
            submission.require(submission.has("findings"), "findings", "required");
        }
        var at = report.visitedAt();
        submission.require(at == null || !at.isAfter(clock.instant()), "visitedAt", "in-future");
        submission.verify();
        visits.report(report, actor.id());
        return RoutingValues.of(Words.VISIT_OUTCOME, report.outcome().name());
    }
}
