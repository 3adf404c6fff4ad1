package org.onewindow.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseState;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.DeadlineView;
import org.onewindow.deadline.Deadlines;
import org.onewindow.document.Documents;
import org.onewindow.notification.Notifications;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Missing papers: asked for once and all together, waited for, and never taken for a withdrawal when they stay away. */
@Service
@Transactional
public class Supplements {

    private final ExaminationRecords records;
    private final CaseFiles files;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final Workflow workflow;
    private final Clock clock;

    Supplements(
            ExaminationRecords records,
            CaseFiles files,
            Documents documents,
            Deadlines deadlines,
            Notifications notifications,
            Workflow workflow,
            Clock clock) {
        this.records = records;
        this.files = files;
        this.documents = documents;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Sends the notice; the office's limit stands still while the applicant's runs. */
    public void request(String caseNumber) {
        if (files.lock(caseNumber).state() == CaseState.SUPPLEMENTING) {
            return;
        }
        files.become(caseNumber, CaseState.SUPPLEMENTING);
        deadlines.pause(DeadlineKind.CHECK, caseNumber, clock.instant(), "SUPPLEMENT");
        var papers = records.latest(caseNumber).map(Examination::missingCodes).orElse("");
        files.tell(caseNumber, "supplement-requested", "system", Map.of("papers", papers));
        notifications.toApplicant(
                caseNumber, "supplement", Map.of("papers", papers, "due", due(openLimit(caseNumber))));
    }

    /**
     * An alarm of the applicant's limit: a reminder before its end.
     *
     * @return whether the limit is reached
     */
    public boolean alarm(String caseNumber) {
        var limit = deadlines.raiseAlarms(DeadlineKind.SUPPLEMENT, caseNumber);
        if (limit == null || !clock.instant().isBefore(limit.dueAt())) {
            return true;
        }
        var papers = records.latest(caseNumber).map(Examination::missingCodes).orElse("");
        notifications.toApplicant(caseNumber, "supplement-reminder", Map.of("papers", papers, "due", due(limit)));
        return false;
    }

    /** The applicant was asked. */
    public void contacted(String caseNumber, ContactOutcome outcome, String by) {
        files.lock(caseNumber);
        deadlines.meet(DeadlineKind.CONTACT, caseNumber, clock.instant());
        files.tell(caseNumber, "applicant-contacted", by, Map.of("outcome", outcome.name()));
    }

    /** The limit was over, so a new one begins. */
    public void extend(String caseNumber) {
        files.lock(caseNumber);
        deadlines.cancel(DeadlineKind.SUPPLEMENT, caseNumber);
        var papers = records.latest(caseNumber).map(Examination::missingCodes).orElse("");
        notifications.toApplicant(
                caseNumber, "supplement-extended", Map.of("papers", papers, "due", due(openLimit(caseNumber))));
    }

    /**
     * Papers came in; the check goes on.
     *
     * @throws Conflict when none are waited for
     * @throws InvalidInput for a document that is not of this case
     */
    public void receive(String caseNumber, List<ReceivedPaper> papers, String by) {
        if (files.lock(caseNumber).state() != CaseState.SUPPLEMENTING) {
            throw new Conflict("no-supplement-awaited", caseNumber);
        }
        link(caseNumber, papers);
        records.receive(caseNumber, papers, by, clock.instant());
        var codes = papers.stream().map(paper -> paper.code().name()).distinct().collect(Collectors.joining(","));
        files.tell(caseNumber, "supplement-received", by, Map.of("papers", codes));
        if (!workflow.deliver("supplement-received", caseNumber, RoutingValues.none())) {
            throw new Conflict("no-supplement-awaited", caseNumber);
        }
    }

    /** Back to the check, with the time that was left. */
    public void resume(String caseNumber) {
        if (files.lock(caseNumber).state() == CaseState.CHECKING) {
            return;
        }
        var now = clock.instant();
        files.become(caseNumber, CaseState.CHECKING);
        deadlines.meet(DeadlineKind.SUPPLEMENT, caseNumber, now);
        deadlines.cancel(DeadlineKind.CONTACT, caseNumber);
        deadlines.resume(DeadlineKind.CHECK, caseNumber, now);
    }

    private DeadlineView openLimit(String caseNumber) {
        var office = files.get(caseNumber).office();
        return deadlines.open(DeadlineKind.SUPPLEMENT, caseNumber, caseNumber, office, clock.instant());
    }

    private void link(String caseNumber, List<ReceivedPaper> papers) {
        var wrong = new ArrayList<FieldError>();
        for (int i = 0; i < papers.size(); i++) {
            var id = papers.get(i).documentId();
            if (id == null) {
                continue;
            }
            var stored = documents.find(id);
            var owner = stored.isEmpty() ? null : stored.get().caseNumber();
            if (stored.isEmpty() || (owner != null && !owner.equals(caseNumber))) {
                wrong.add(FieldError.of("papers[" + i + "].documentId", "unknown-document"));
            } else {
                documents.link(id, caseNumber);
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /** The last day: a limit that ends at 24:00 ends on the day before the next one begins. */
    private String due(DeadlineView limit) {
        return limit.dueAt()
                .minusMillis(1)
                .atZone(clock.getZone())
                .toLocalDate()
                .toString();
    }
}
