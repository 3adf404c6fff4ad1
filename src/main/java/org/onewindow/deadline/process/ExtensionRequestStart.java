package org.onewindow.deadline.process;

import java.util.List;
import java.util.Set;
import org.onewindow.deadline.DeadlineList;
import org.onewindow.deadline.ExtensionRequests;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.StartHandler;
import org.onewindow.workflow.Started;
import org.onewindow.workflow.Submission;
import org.springframework.stereotype.Component;

/** 申请延长办理期限, from the start form in Tasklist. */
@Component
class ExtensionRequestStart implements StartHandler {

    private final ExtensionRequests extensions;
    private final DeadlineList list;
    private final DeadlineLabels labels;

    ExtensionRequestStart(ExtensionRequests extensions, DeadlineList list, DeadlineLabels labels) {
        this.extensions = extensions;
        this.list = list;
        this.labels = labels;
    }

    @Override
    public String process() {
        return "extension-request";
    }

    @Override
    public Set<String> fields() {
        return Set.of("deadline", "days", "reason");
    }

    @Override
    public FormData prefill(Actor actor) {
        List<FormData.Option> options = list.extensibleBy(actor).stream()
                .map(deadline -> new FormData.Option(String.valueOf(deadline.id()), labels.line(deadline)))
                .toList();
        return FormData.empty().options("deadlineOptions", options);
    }

    @Override
    public Started submit(Submission submission, Actor actor) {
        int deadline = submission.whole("deadline", 1, Integer.MAX_VALUE);
        int days = submission.whole("days", 1, 366);
        var reason = submission.text("reason", 500);
        submission.verify();
        return new Started(extensions.ask(deadline, days, reason, actor).number(), null);
    }
}
