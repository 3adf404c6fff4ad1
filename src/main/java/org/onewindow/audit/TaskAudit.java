package org.onewindow.audit;

import org.onewindow.workflow.JobRetried;
import org.onewindow.workflow.TaskSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who submitted which step, or started a failed one again, stands on the trail in the step's own transaction. */
@Component
class TaskAudit {

    private final AuditTrail trail;

    TaskAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(TaskSubmitted submitted) {
        trail.record(submitted.actor(), "submit", submitted.subject(), submitted.key());
    }

    @EventListener
    void on(JobRetried retried) {
        trail.record(retried.actor(), "retry-job", retried.job(), "");
    }
}
