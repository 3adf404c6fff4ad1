package org.onewindow.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseDetails;
import org.onewindow.casefile.CaseRegister;
import org.onewindow.casefile.Facts;
import org.onewindow.casefile.NewCase;
import org.onewindow.casefile.Person;
import org.onewindow.casefile.QueryCodes;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.notification.Notifications;
import org.onewindow.office.Offices;
import org.onewindow.sealing.SealedJson;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.Words;
import org.onewindow.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in. Everybody may report about anybody in the county; what becomes of it is the place's township's. */
@Service
@Transactional
public class LeadReports {

    public static final String PROCESS = "discovery-lead";

    /** Stands in the record for somebody without a log-in. */
    private static final String REPORTER = "reporter";

    private static final List<ReporterKind> FROM_THE_PUBLIC = List.of(ReporterKind.CITIZEN, ReporterKind.ANONYMOUS);

    private final LeadReading reading;
    private final LeadRows rows;
    private final CaseRegister register;
    private final QueryCodes queryCodes;
    private final Offices offices;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final SealedJson sealed;
    private final Sealing sealing;
    private final Workflow workflow;

    LeadReports(
            LeadReading reading,
            LeadRows rows,
            CaseRegister register,
            QueryCodes queryCodes,
            Offices offices,
            Deadlines deadlines,
            Notifications notifications,
            AuditTrail audit,
            SealedJson sealed,
            Sealing sealing,
            Workflow workflow) {
        this.reading = reading;
        this.rows = rows;
        this.register = register;
        this.queryCodes = queryCodes;
        this.offices = offices;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.audit = audit;
        this.sealed = sealed;
        this.sealing = sealing;
        this.workflow = workflow;
    }

    /**
     * @param sent fields by their dotted names ({@code person.place})
     * @return the lead's number
     * @throws org.onewindow.shared.InvalidInput naming each field
     */
    public String report(Submission sent, Actor actor) {
        var usual = offices.townshipsAmong(actor.offices());
        return open(reading.read(sent, kinds(actor), usual.size() == 1 ? usual.get(0) : null), actor.id(), null);
    }

    /** From somebody who need not say who they are. */
    public String reportFromPublic(Submission sent) {
        // Nobody would be named to work on it; the office makes it confidential where the story says so.
        sent.require(!sent.flag("confidential"), "confidential", "only-staff-makes-confidential");
        return open(reading.read(sent, FROM_THE_PUBLIC, null), REPORTER, null);
    }

    /**
     * From a line of a data match.
     *
     * @param source name of the match
     * @return null when the match named this person before
     */
    public @Nullable String reportFromData(Submission sent, String source, Actor actor) {
        var lead = reading.read(sent, List.of(ReporterKind.DATA_MATCH), null);
        if (!actor.sees(lead.township().code())) {
            throw InvalidInput.of("person.place", "other-county");
        }
        var key = sealing.hash("lead " + source + " " + person(lead));
        rows.lockSourceKey(key);
        return rows.findBySourceKey(key).isPresent() ? null : open(lead, actor.id(), key);
    }

    /** What tells one person of a data match from another. */
    private static String person(NewLead lead) {
        if (lead.idNumber() != null) {
            return lead.idNumber();
        }
        if (lead.name() == null) {
            throw InvalidInput.of("person.name", "id-or-name");
        }
        return lead.name() + " " + lead.place() + " " + lead.phone() + " " + lead.address();
    }

    public LeadReceipt receipt(String number) {
        return new LeadReceipt(number, queryCodes.ofReport(number), LeadView.VERIFYING);
    }

    private String open(NewLead lead, String by, @Nullable String sourceKey) {
        var number = register.openLead(file(lead, by));
        var reporter = lead.reporter();
        rows.save(new Lead(number, lead, reporter == null ? null : sealed.seal(reporter), sourceKey));
        audit.record(by, "register-lead", number, lead.reporterKind().name());
        var office = lead.township().code();
        deadlines.open(DeadlineKind.LEAD, number, number, office, lead.receivedAt());
        if (lead.reporterKind() != ReporterKind.DATA_MATCH) {
            notifications.toReporter(
                    number,
                    "lead-received",
                    Map.of("office", lead.township().name()),
                    reporter == null ? null : reporter.phone());
        }
        workflow.start(PROCESS, number, office, RoutingValues.of(Words.CASE_NUMBER, number));
        return number;
    }

    private static NewCase file(NewLead lead, String by) {
        var name = lead.name() == null ? Person.UNKNOWN : lead.name();
        var idType = lead.idNumber() == null ? "NONE" : "RESIDENT_ID";
        var person = new Person(name, idType, lead.idNumber(), null, lead.phone(), lead.address(), null);
        var facts = new Facts(lead.bornOn(), null, null, null, null, null, null, null, null);
        return new NewCase(
                lead.township().code(),
                lead.reporterKind() == ReporterKind.DATA_MATCH ? "DATA_MATCH" : "DISCOVERY",
                lead.receivedAt(),
                null,
                lead.needs(),
                lead.emergency(),
                by,
                lead.place(),
                lead.place(),
                null,
                lead.confidential(),
                false,
                List.of(),
                new CaseDetails(lead.story(), null, List.of(), null, null, null, null, null),
                List.of(new NewCase.NewMember("SELF", person, facts)),
                Map.of());
    }

    /** Who may be named as reporter; first whoever the actor's own post stands for. */
    private static List<ReporterKind> kinds(Actor actor) {
        var kinds = new ArrayList<>(Arrays.asList(ReporterKind.values()));
        kinds.remove(ReporterKind.DATA_MATCH);
        var own = holds(actor, "hotline@")
                ? ReporterKind.HOTLINE
                : holds(actor, "officer@") ? ReporterKind.DEPARTMENT : ReporterKind.CITIZEN;
        kinds.remove(own);
        kinds.add(0, own);
        return kinds;
    }

    private static boolean holds(Actor actor, String role) {
        return actor.groups().stream().anyMatch(group -> group.startsWith(role));
    }
}
