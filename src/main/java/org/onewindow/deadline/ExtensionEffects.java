package org.onewindow.deadline;

import org.onewindow.notification.Notifications;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Words;
import org.onewindow.workflow.Workflow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows from a request for more time: its process, its number, who is told, and its lapse. */
@Component
class ExtensionEffects {

    private final ExtensionRows requests;
    private final Deadlines deadlines;
    private final Supervisors supervisors;
    private final Notifications notifications;
    private final ObjectProvider<Workflow> workflow;
    private final JdbcClient jdbc;

    ExtensionEffects(
            ExtensionRows requests,
            Deadlines deadlines,
            Supervisors supervisors,
            Notifications notifications,
            ObjectProvider<Workflow> workflow,
            JdbcClient jdbc) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.supervisors = supervisors;
        this.notifications = notifications;
        this.workflow = workflow;
        this.jdbc = jdbc;
    }

    String approvingOffice(String holder) {
        return supervisors.officeFor(holder);
    }

    /** {@code <case>-E1}, {@code -E2}, … one at a time per case. */
    String nextNumber(String caseNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("extension " + caseNumber)
                .query((row, index) -> true)
                .list();
        return caseNumber + "-E" + (requests.countByCaseNumber(caseNumber) + 1);
    }

    /** In the scope of the approving office: a department's own scope would hide it from the county's manager. */
    void start(ExtensionView request) {
        var words = RoutingValues.of(Words.CASE_NUMBER, request.caseNumber())
                .and(Words.APPROVING_OFFICE, request.approvingOffice());
        workflow.getObject().start("extension-request", request.number(), request.approvingOffice(), words);
    }

    void tellApproved(ExtensionRequest request, DeadlineView deadline) {
        var details = AlarmNotices.details(deadline);
        notifications.toStaff(request.requestedBy(), "extension-approved", request.caseNumber(), details);
        if (deadline.basis().equals(DeadlineBasis.STATUTORY.name())) {
            notifications.toApplicant(request.caseNumber(), "deadline-extended", details);
        }
    }

    void tellRefused(ExtensionRequest request, DeadlineView deadline) {
        notifications.toStaff(
                request.requestedBy(), "extension-refused", request.caseNumber(), AlarmNotices.details(deadline));
    }

    /** The limit ended: there is nothing left to extend. */
    @EventListener
    void on(DeadlineEnded ended) {
        for (var request : requests.open(ended.deadline())) {
            request.lapse();
            if (workflow.getObject().deliver("extension-lapsed", request.number(), RoutingValues.none())) {
                deadlines.cancel(DeadlineKind.EXTENSION_DECISION, request.number());
            }
        }
    }
}
