package org.onewindow.matter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseState;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.DeadlineView;
import org.onewindow.deadline.Deadlines;
import org.onewindow.notification.Notifications;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last steps of a case: recalling what is open after a withdrawal, and closing. */
@Service
@Transactional
public class CaseEnd {

    /** Aid that is decided, held or paid and letters already issued go their way whatever becomes of the application. */
    private static final Set<DeadlineKind> STANDING = Set.of(
            DeadlineKind.RELIEF_RESPONSE,
            DeadlineKind.RELIEF,
            DeadlineKind.EMERGENCY_END,
            DeadlineKind.FORMALITIES,
            DeadlineKind.RELIEF_REVIEW,
            DeadlineKind.EXTENSION_DECISION,
            DeadlineKind.SERVICE,
            DeadlineKind.ANNOUNCEMENT);

    private final MatterRows rows;
    private final Changes changes;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseEnd(
            MatterRows rows,
            Changes changes,
            CaseFiles files,
            Deadlines deadlines,
            Notifications notifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.files = files;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** The application was taken back: everything open stops, decided matters and emergency aid stand. */
    public void recallOpenWork(String caseNumber) {
        if (files.lock(caseNumber).state() == CaseState.WITHDRAWN) {
            return;
        }
        var all = rows.findByCaseNumberOrderByNumber(caseNumber);
        events.publishEvent(new WorkRecalled(caseNumber));
        all.stream().filter(matter -> matter.state().open()).forEach(matter -> matter.withdraw(clock.instant()));
        changes.drop(caseNumber);
        deadlines.ofCase(caseNumber).stream()
                .filter(deadline -> !STANDING.contains(deadline.kind()) && !tracked(deadline, all))
                .forEach(deadline -> deadlines.cancel(deadline.kind(), deadline.subject()));
        files.become(caseNumber, CaseState.WITHDRAWN);
        files.tell(caseNumber, "application-withdrawn", "system", Map.of());
        notifications.toApplicant(caseNumber, "application-withdrawn", Map.of());
    }

    /** CLOSED, or CLOSED_TRACKING while a wait-listed matter awaits its later reply. An ended case stays as it is. */
    public void close(String caseNumber) {
        if (!files.lock(caseNumber).state().open()) {
            return;
        }
        var tracked = rows.findByCaseNumberOrderByNumber(caseNumber).stream().anyMatch(Matter::waitlisted);
        files.become(caseNumber, tracked ? CaseState.CLOSED_TRACKING : CaseState.CLOSED);
        files.tell(caseNumber, tracked ? "case-closed-tracking" : "case-closed", "system", Map.of());
    }

    private static boolean tracked(DeadlineView deadline, List<Matter> all) {
        return all.stream()
                .filter(Matter::waitlisted)
                .anyMatch(matter -> deadline.subject().startsWith(matter.number() + "-"));
    }
}
