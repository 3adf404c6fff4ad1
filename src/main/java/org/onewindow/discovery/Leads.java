package org.onewindow.discovery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.casefile.CaseState;
import org.onewindow.casefile.Likeness;
import org.onewindow.casefile.Likenesses;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.intake.Registration;
import org.onewindow.notification.Notifications;
import org.onewindow.referral.Referrals;
import org.onewindow.sealing.SealedJson;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads 线索 from their receipt to the answer. */
@Service
@Transactional
public class Leads {

    private static final String SYSTEM = "system";

    private final LeadRows rows;
    private final LeadApplication applications;
    private final Registration registration;
    private final CaseFiles files;
    private final Likenesses likenesses;
    private final CaseGuard guard;
    private final Deadlines deadlines;
    private final Referrals referrals;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final SealedText sealedText;
    private final SealedJson sealed;
    private final Clock clock;

    Leads(
            LeadRows rows,
            LeadApplication applications,
            Registration registration,
            CaseFiles files,
            Likenesses likenesses,
            CaseGuard guard,
            Deadlines deadlines,
            Referrals referrals,
            Notifications notifications,
            AuditTrail audit,
            SealedText sealedText,
            SealedJson sealed,
            Clock clock) {
        this.rows = rows;
        this.applications = applications;
        this.registration = registration;
        this.files = files;
        this.likenesses = likenesses;
        this.guard = guard;
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.notifications = notifications;
        this.audit = audit;
        this.sealedText = sealedText;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** @return whether somebody must look if it is about a case or lead known already */
    public boolean proposeDuplicates(String number) {
        var file = files.lock(number);
        var found = likenesses.of(number);
        if (found.isEmpty()) {
            return false;
        }
        files.tell(number, "lead-likeness", SYSTEM, Map.of("count", Integer.toString(found.size())));
        deadlines.open(DeadlineKind.LEAD_MERGE, number, number, file.office(), file.receivedAt());
        return true;
    }

    /** Open cases and leads of the county that may be about the same person. */
    @Transactional(readOnly = true)
    public List<Likeness> likenesses(String number) {
        return likenesses.of(number);
    }

    /** It is somebody else, or goes on by itself. */
    public void keepApart(String number, String actor) {
        deadlines.meet(DeadlineKind.LEAD_MERGE, number, clock.instant());
        files.tell(number, "lead-kept-apart", actor, Map.of());
    }

    /**
     * The lead goes on with another case or lead. Emergency aid already begun goes its own way.
     *
     * @throws InvalidInput when {@code into} is none of those proposed, or has ended meanwhile
     */
    public void merge(String number, String into, @Nullable String reason, String actor) {
        // Always in the same order: two leads may be merged into each other at the same moment.
        Stream.of(number, into).sorted().forEach(files::lock);
        if (likenesses.of(number).stream().noneMatch(found -> found.number().equals(into))) {
            throw InvalidInput.of("into", "not-a-likeness");
        }
        var now = clock.instant();
        rows.get(number).mergeInto(into, sealedText.seal(reason), actor, now);
        deadlines.meet(DeadlineKind.LEAD_MERGE, number, now);
        deadlines.meet(DeadlineKind.LEAD, number, now);
        files.tell(number, "lead-merged", actor, Map.of("number", into));
        files.tell(into, "lead-taken-in", actor, Map.of("number", number));
    }

    /** @throws InvalidInput when what is known does not make an application */
    public void decide(DecideLead decision, String actor) {
        var number = decision.number();
        var file = files.lock(number);
        var now = clock.instant();
        var opens = decision.outcome() == LeadOutcome.OPEN_CASE;
        if (opens) {
            check(number, decision.wish(), actor);
        }
        rows.get(number)
                .decide(
                        decision.outcome(),
                        sealedText.seal(decision.reason()),
                        opens ? sealed.seal(decision.wish()) : null,
                        actor,
                        now);
        if (decision.outcome() == LeadOutcome.CHARITY) {
            referrals.askCharity(number, file.office());
        }
        deadlines.meet(DeadlineKind.LEAD, number, now);
        files.tell(
                number,
                "lead-decided",
                actor,
                Map.of("outcome", decision.outcome().name()));
    }

    /** Ends the lead and tells whoever reported it, and nothing of what the person receives. */
    public void answer(String number) {
        var lead = rows.get(number);
        files.lock(number);
        files.become(number, CaseState.CLOSED);
        if (lead.reporterKind() == ReporterKind.DATA_MATCH) {
            return;
        }
        lead.answered(clock.instant());
        var template = lead.requiredOutcome() == LeadOutcome.NOT_FOUND ? "lead-not-found" : "lead-answered";
        notifications.toReporter(number, template, Map.of(), phone(lead));
    }

    /** Registers the application that was decided on. */
    public void register(String number) {
        var lead = rows.get(number);
        var wish = lead.wishSealed();
        if (wish == null) {
            throw new IllegalStateException("Lead " + number + " opens no case");
        }
        var request = applications.of(number, sealed.open(wish, LeadWish.class));
        var opened = registration.registerOfLead(request, number, lead.decidedBy());
        files.tell(number, "lead-case-opened", SYSTEM, Map.of("number", opened.number()));
    }

    @Transactional(readOnly = true)
    public LeadView get(String number) {
        return view(rows.get(number));
    }

    /**
     * Leads of the actor's offices, newest first, but those hidden from the actor.
     *
     * @param decided null: all of them
     */
    @Transactional(readOnly = true)
    public List<LeadView> of(Actor actor, @Nullable Boolean decided, long before, int most) {
        var hidden = guard.hiddenFrom(actor.id());
        return rows.page(actor.offices(), hidden, decided, before, Limit.of(most)).stream()
                .map(this::view)
                .toList();
    }

    /** Who reported it. The look stands on the audit trail with its reason; null when nobody knows. */
    public @Nullable Reporter reporter(String number, String reason, String actor) {
        audit.record(actor, "view-reporter", number, reason);
        return reporter(rows.get(number));
    }

    private @Nullable Reporter reporter(Lead lead) {
        var known = lead.reporterSealed();
        return known == null ? null : sealed.open(known, Reporter.class);
    }

    private @Nullable String phone(Lead lead) {
        var reporter = reporter(lead);
        return reporter == null ? null : reporter.phone();
    }

    private void check(String number, LeadWish wish, String actor) {
        try {
            registration.checkOfLead(applications.of(number, wish), actor);
        } catch (InvalidInput faults) {
            throw LeadApplication.asSubmitted(faults);
        }
    }

    private LeadView view(Lead lead) {
        var file = files.get(lead.number());
        return new LeadView(
                lead.id(),
                lead.number(),
                file.office(),
                lead.reporterKind(),
                lead.groups(),
                file.needs(),
                file.emergency() != null,
                file.receivedAt(),
                lead.outcome(),
                lead.mergedInto(),
                files.openedFrom(lead.number()).orElse(null),
                lead.answeredAt());
    }
}
