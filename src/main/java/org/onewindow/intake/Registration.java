package org.onewindow.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseDetails;
import org.onewindow.casefile.CaseRegister;
import org.onewindow.casefile.CaseState;
import org.onewindow.casefile.NewCase;
import org.onewindow.casefile.QueryCodes;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.document.Documents;
import org.onewindow.notification.Notifications;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Words;
import org.onewindow.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application in: a number, a receipt, the limit of its check, and its case begins. */
@Service
public class Registration {

    private static final String APPLICANT = "applicant";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ApplicationCheck check;
    private final CaseRegister cases;
    private final QueryCodes queryCodes;
    private final Documents documents;
    private final Offices offices;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Workflow workflow;

    Registration(
            ApplicationCheck check,
            CaseRegister cases,
            QueryCodes queryCodes,
            Documents documents,
            Offices offices,
            Deadlines deadlines,
            Notifications notifications,
            AuditTrail audit,
            Workflow workflow) {
        this.check = check;
        this.cases = cases;
        this.queryCodes = queryCodes;
        this.documents = documents;
        this.offices = offices;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.audit = audit;
        this.workflow = workflow;
    }

    /**
     * Says what is wrong without saving anything.
     *
     * @throws InvalidInput naming each field
     * @throws Forbidden when the actor does not take in applications for that office
     */
    @Transactional(readOnly = true)
    public void check(ApplicationRequest request, Actor actor) {
        read(request, actor);
    }

    /** As {@link #check} for an application that follows from a lead; whoever decides on the lead may register it. */
    @Transactional(readOnly = true)
    public void checkOfLead(ApplicationRequest request, String registeredBy) {
        check.read(request, registeredBy);
    }

    /** As {@link #check}; then everything of the new case is saved, or nothing. */
    @Transactional
    public Registered register(ApplicationRequest request, Actor actor) {
        return open(read(request, actor), null);
    }

    /** The application that follows from a lead. What was found and given under the lead belongs to the case. */
    @Transactional
    public Registered registerOfLead(ApplicationRequest request, String lead, String registeredBy) {
        return open(check.read(request, registeredBy), lead);
    }

    /**
     * An application sent by the person without a log-in: received now, and never a late entry.
     *
     * @throws InvalidInput naming each field, those of the window included
     */
    @Transactional
    public Registered registerOnline(ApplicationRequest request) {
        var findings = new Findings();
        findings.onlyAtTheWindow("receivedAt", request.receivedAt());
        findings.onlyAtTheWindow("occurredAt", request.occurredAt());
        findings.onlyAtTheWindow("paperNumber", request.paperNumber());
        findings.onlyAtTheWindow("lateReason", request.lateReason());
        if (request.channel() != null && !request.channel().equals(ApplicationCodes.Channel.ONLINE.name())) {
            findings.reject("channel", "unknown-code", ApplicationCodes.Channel.ONLINE.name());
        }
        findings.verify();
        return open(check.read(request.online(), APPLICANT), null);
    }

    private Registered open(NewCase application, @Nullable String lead) {
        var number = cases.open(application);
        if (lead != null) {
            cases.openedFrom(number, lead);
        }
        link(application.details().agent(), number);
        link(application.details().guardian(), number);
        audit.record(application.registeredBy(), "register", number, application.channel());
        var limit = deadlines.open(DeadlineKind.CHECK, number, number, application.office(), application.receivedAt());
        notifications.toApplicant(
                number,
                "received",
                Map.of(
                        "office", offices.get(application.office()).name(),
                        "dueOn", limit.dueAt().atZone(ZONE).toLocalDate().toString()));
        workflow.start("one-window-case", number, application.office(), RoutingValues.of(Words.CASE_NUMBER, number));
        return receipt(number);
    }

    /** The townships this person takes applications in for. */
    @Transactional(readOnly = true)
    public List<Office> windows(Actor actor) {
        return actor.offices().stream()
                .sorted()
                .flatMap(office -> offices.find(office).stream())
                .filter(office -> office.kind() == Office.Kind.TOWNSHIP && mayRegister(actor, office.code()))
                .toList();
    }

    /** The receipt of a case as it was handed out. */
    public Registered receipt(String number) {
        return new Registered(number, queryCodes.of(number), CaseState.CHECKING.name());
    }

    private NewCase read(ApplicationRequest request, Actor actor) {
        var office = Findings.clean(request.office());
        if (office != null && isTownship(office) && !mayRegister(actor, office)) {
            throw new Forbidden("not-your-window");
        }
        return check.read(request, actor.id());
    }

    private boolean isTownship(String office) {
        return offices.find(office)
                .filter(found -> found.kind() == Office.Kind.TOWNSHIP)
                .isPresent();
    }

    /** The office's clerks; the hotline and the county's officers for every township they serve. */
    private static boolean mayRegister(Actor actor, String office) {
        return actor.has("clerk", office)
                || (actor.sees(office)
                        && actor.groups().stream()
                                .anyMatch(group -> group.startsWith("hotline@") || group.startsWith("officer@")));
    }

    private void link(CaseDetails.@Nullable Representative representative, String number) {
        if (representative != null && representative.mandateDocument() != null) {
            documents.link(representative.mandateDocument(), number);
        }
    }
}
