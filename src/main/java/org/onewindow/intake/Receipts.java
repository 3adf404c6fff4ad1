package org.onewindow.intake;

import java.time.Clock;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.People;
import org.onewindow.casefile.QueryCodes;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.office.Offices;
import org.onewindow.shared.Forbidden;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts receipts together for printing. */
@Service
@Transactional
public class Receipts {

    private final CaseAccess access;
    private final CaseFiles files;
    private final People people;
    private final Offices offices;
    private final Deadlines deadlines;
    private final QueryCodes queryCodes;
    private final AuditTrail audit;
    private final Clock clock;

    Receipts(
            CaseAccess access,
            CaseFiles files,
            People people,
            Offices offices,
            Deadlines deadlines,
            QueryCodes queryCodes,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.people = people;
        this.offices = offices;
        this.deadlines = deadlines;
        this.queryCodes = queryCodes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * For whoever registered the case: nobody else hands its code out.
     *
     * @throws org.onewindow.shared.NotFound unknown, or outside the actor's offices
     * @throws Forbidden to everybody else
     */
    public PrintedReceipt print(String number, Actor actor) {
        var file = access.visible(number, actor);
        if (!actor.id().equals(file.registeredBy())) {
            throw new Forbidden("not-registered-by-you");
        }
        audit.record(actor.id(), "view-query-code", number, "");
        var household = people.of(number);
        var limit = deadlines.find(DeadlineKind.CHECK, number);
        return new PrintedReceipt(
                number,
                offices.get(file.office()).name(),
                household.member(household.applicant()).person().name(),
                file.receivedAt().atZone(clock.getZone()),
                file.needs(),
                limit == null ? null : limit.dueAt().atZone(clock.getZone()),
                files.confidential(number) ? null : queryCodes.of(number));
    }
}
