package org.onewindow.determination.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.onewindow.determination.CountyChecks;
import org.onewindow.determination.CountyVisitOutcome;
import org.onewindow.determination.RecordCountyVisit;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.springframework.stereotype.Component;

/** 县级入户核查: what the county itself found at the home. */
@Component
class CountyVisitHandler implements TaskHandler {

    private final CountyChecks checks;
    private final MatterForm form;
    private final Clock clock;

    CountyVisitHandler(CountyChecks checks, MatterForm form, Clock clock) {
        this.checks = checks;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "county-visit";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "visitedAt", "findings");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.about(task.subject())
                .value("showGround", form.label("county-visit.ground", checks.ground(task.subject())));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", CountyVisitOutcome.class);
        var visitedAt = submission.optionalMoment("visitedAt");
        submission.require(visitedAt != null || submission.has("visitedAt"), "visitedAt", "required");
        submission.require(visitedAt == null || !visitedAt.isAfter(clock.instant()), "visitedAt", "in-future");
        var findings = submission.text("findings", 4000);
        submission.verify();
        var at = visitedAt == null ? Instant.EPOCH : visitedAt;
        checks.record(new RecordCountyVisit(task.subject(), outcome, at, findings), actor.id());
        return RoutingValues.none();
    }
}
