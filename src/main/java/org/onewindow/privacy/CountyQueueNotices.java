package org.onewindow.privacy;

import java.util.Map;
import org.onewindow.notification.Notifications;
import org.onewindow.workflow.TaskObserver;
import org.onewindow.workflow.TaskRef;
import org.springframework.stereotype.Component;

/** An alarm for those who get what nobody of the office may do. */
@Component
class CountyQueueNotices implements TaskObserver {

    private final Notifications notifications;

    CountyQueueNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void handedToCounty(TaskRef task, String group) {
        notifications.toGroup(
                group, "handed-to-county", task.caseNumber(), Map.of("task", task.name(), "subject", task.subject()));
    }
}
