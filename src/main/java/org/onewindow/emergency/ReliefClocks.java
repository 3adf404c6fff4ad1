package org.onewindow.emergency;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.office.Offices;
import org.onewindow.workflow.TaskObserver;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The limits of a grant follow whoever has to act: the township, or the county while it decides or pays in advance. */
@Component
class ReliefClocks implements TaskObserver {

    private static final String CIVIL_AFFAIRS = "mz";

    private final Deadlines deadlines;
    private final Offices offices;

    ReliefClocks(Deadlines deadlines, Offices offices) {
        this.deadlines = deadlines;
        this.offices = offices;
    }

    void toCounty(ReliefGrant grant) {
        hand(grant.number(), offices.countyOffice(grant.office(), CIVIL_AFFAIRS).code());
    }

    void toTownship(ReliefGrant grant) {
        hand(grant.number(), grant.office());
    }

    /** Nobody in the township may decide or pay. */
    @Override
    public void handedToCounty(TaskRef task, String group) {
        var grant = task.find(Words.GRANT_NUMBER);
        if (grant != null) {
            hand(grant, group.substring(group.indexOf('@') + 1));
        }
    }

    @Override
    public void opened(TaskRef task, Set<String> candidateGroups) {}

    @Override
    public void assigned(String taskId, @Nullable String assignee) {}

    @Override
    public void closed(String taskId) {}

    private void hand(String number, String office) {
        deadlines.hand(DeadlineKind.RELIEF, number, office);
        deadlines.hand(DeadlineKind.RELIEF_RESPONSE, number, office);
    }
}
