package org.onewindow.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A job that failed after its retries is started again from Cockpit. Nothing else of a job can be changed there: the
 * timers are legal clocks.
 */
@Component
class FailedJobs {

    private final ManagementService management;
    private final AsSystem asSystem;
    private final ApplicationEventPublisher events;

    FailedJobs(ManagementService management, AsSystem asSystem, ApplicationEventPublisher events) {
        this.management = management;
        this.asSystem = asSystem;
        this.events = events;
    }

    /**
     * @throws NotFound when there is none in the actor's scopes
     * @throws Conflict when it did not fail for good
     */
    @Transactional
    public void retry(String id, Actor actor) {
        var job = asSystem.call(() -> management.createJobQuery().jobId(id).singleResult());
        if (job == null || (job.getTenantId() != null && !actor.sees(job.getTenantId()))) {
            throw new NotFound("job-unknown");
        }
        if (job.getRetries() > 0) {
            throw new Conflict("job-not-failed");
        }
        asSystem.run(() -> management.setJobRetries(id, 1));
        events.publishEvent(new JobRetried(id, actor.id()));
    }
}
