package org.onewindow.matter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.Deadlines;
import org.onewindow.notification.Notifications;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking back the application or single matters. What was decided stands. */
@Service
@Transactional
public class Withdrawals {

    static final String MATTER_WITHDRAWN = "matter-withdrawn";

    private final MatterRows rows;
    private final WithdrawalRecords records;
    private final Facts facts;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(
            MatterRows rows,
            WithdrawalRecords records,
            Facts facts,
            CaseFiles files,
            Deadlines deadlines,
            Notifications notifications,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.facts = facts;
        this.files = files;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Conflict when the case is over or a matter named has its result
     * @throws InvalidInput for matters the case does not have
     */
    public void withdraw(Withdraw request) {
        var number = request.caseNumber();
        if (!files.lock(number).state().open()) {
            throw new Conflict("case-closed", number);
        }
        if (request.wholeApplication()) {
            records.write(request, clock.instant());
            deliver("application-withdrawn", number, "case-closed");
            return;
        }
        verify(request);
        records.write(request, clock.instant());
        request.matters().forEach(matter -> deliver(MATTER_WITHDRAWN, matter, "matter-state"));
    }

    /** The matter ends without result; what waits on it is told to look again. */
    public void end(String matterNumber) {
        var caseNumber = MatterNumbers.caseOf(matterNumber);
        files.lock(caseNumber);
        var matter = rows.findById(matterNumber).orElseThrow(() -> new NotFound("unknown-matter", matterNumber));
        if (!matter.state().open()) {
            return;
        }
        matter.withdraw(clock.instant());
        deadlines.cancelOf(caseNumber, matterNumber);
        events.publishEvent(new MatterWithdrawn(caseNumber, matterNumber));
        var details = Map.of("number", matterNumber, "kind", matter.kind().name());
        files.tell(caseNumber, "matter-withdrawn", "system", details);
        notifications.toApplicant(caseNumber, "matter-withdrawn", details);
        if (matter.kind().recognises()) {
            facts.publish(caseNumber, Fact.RECOGNITION);
        }
    }

    private void deliver(String message, String subject, String refusal) {
        if (!workflow.deliver(message, subject, RoutingValues.none())) {
            throw new Conflict(refusal, subject);
        }
    }

    private void verify(Withdraw request) {
        var known = rows.findByCaseNumberOrderByNumber(request.caseNumber());
        var unknown = new ArrayList<FieldError>();
        for (int i = 0; i < request.matters().size(); i++) {
            var number = request.matters().get(i);
            var matter =
                    known.stream().filter(one -> one.number().equals(number)).findFirst();
            if (matter.isEmpty()) {
                unknown.add(FieldError.of("matters[" + i + "]", "unknown-matter"));
            } else if (!matter.get().state().open()) {
                throw new Conflict("matter-state", number);
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidInput(List.copyOf(unknown));
        }
    }
}
