package org.onewindow.deadline.process;

import java.util.Set;
import org.onewindow.deadline.Deadlines;
import org.onewindow.deadline.ExtensionRequests;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 审批延期: a manager answers a holder who asked for more time. */
@Component
class ApproveExtensionHandler implements TaskHandler {

    private enum Outcome {
        APPROVED,
        REFUSED
    }

    private final ExtensionRequests extensions;
    private final Deadlines deadlines;
    private final DeadlineLabels labels;

    ApproveExtensionHandler(ExtensionRequests extensions, Deadlines deadlines, DeadlineLabels labels) {
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.labels = labels;
    }

    @Override
    public String task() {
        return "approve-extension";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "days", "reason");
    }

    /** Nobody answers the own request. */
    @Override
    public Set<String> barred(TaskRef task) {
        return Set.of(extensions.get(task.subject()).requestedBy());
    }

    @Override
    public FormData prefill(TaskRef task) {
        var request = extensions.get(task.subject());
        var form = FormData.empty()
                .value("showCase", request.caseNumber())
                .value("showRequester", request.requestedBy())
                .value("showDays", String.valueOf(request.days()))
                .value("showReason", request.reason());
        deadlines
                .byId(request.deadline())
                .ifPresent(deadline ->
                        form.value("showDeadline", labels.of(deadline)).value("showDueAt", labels.due(deadline)));
        return form;
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", Outcome.class);
        var days = submission.optionalWhole("days", 1, 366);
        var reason = submission.optionalText("reason", 500);
        submission.require(
                outcome == Outcome.APPROVED || reason != null || submission.has("reason"), "reason", "required");
        submission.verify();
        switch (outcome) {
            case APPROVED -> extensions.approve(task.subject(), days, reason, actor);
            case REFUSED -> extensions.refuse(task.subject(), reason == null ? "" : reason, actor);
        }
        return RoutingValues.of(Words.EXTENSION_OUTCOME, outcome.name());
    }
}
