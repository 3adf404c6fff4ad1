package org.onewindow.privacy;

import org.onewindow.workflow.TaskObserver;
import org.onewindow.workflow.TaskRef;
import org.springframework.stereotype.Component;

/** Work on a confidential case must not stand still because nobody named may do the next step. */
@Component
class NamingNotices implements TaskObserver {

    private final Keepers keepers;

    NamingNotices(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public void waitsForNaming(TaskRef task) {
        keepers.tell(task.caseNumber(), "confidential-needs-person");
    }
}
