package org.onewindow.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.office.Offices;
import org.onewindow.sealing.SealedText;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Workflow;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receiving side of referrals 承办: receive or return, handle, answer. */
@Service
@Transactional
public class ReferralHandling {

    private final Sendings sendings;
    private final Answers answers;
    private final CaseFiles cases;
    private final CaseGuard guard;
    private final Deadlines deadlines;
    private final Offices offices;
    private final Sealing sealing;
    private final SealedText sealed;
    private final Workflow workflow;
    private final Clock clock;

    ReferralHandling(
            Sendings sendings,
            Answers answers,
            CaseFiles cases,
            CaseGuard guard,
            Deadlines deadlines,
            Offices offices,
            Sealing sealing,
            SealedText sealed,
            Workflow workflow,
            Clock clock) {
        this.sendings = sendings;
        this.answers = answers;
        this.cases = cases;
        this.guard = guard;
        this.deadlines = deadlines;
        this.offices = offices;
        this.sealing = sealing;
        this.sealed = sealed;
        this.workflow = workflow;
        this.clock = clock;
    }

    public void receive(String number, String actor) {
        var now = clock.instant();
        var referral = sendings.get(number);
        referral.receive(actor, now);
        deadlines.meet(DeadlineKind.REFERRAL_RECEIPT, number, now);
        tell(referral, "referral-received", actor);
    }

    /**
     * @param proposedOffice who should be asked instead
     * @throws org.onewindow.shared.Conflict after coordination: the county has settled who handles it
     */
    public void returnIt(String number, String reason, @Nullable String proposedOffice, String actor) {
        var now = clock.instant();
        var referral = sendings.get(number);
        if (proposedOffice != null && offices.find(proposedOffice).isEmpty()) {
            throw InvalidInput.of("proposedOffice", "unknown-office");
        }
        referral.returnIt(sealing.seal(reason), proposedOffice, actor, now);
        deadlines.meet(DeadlineKind.REFERRAL_RECEIPT, number, now);
        tell(referral, "referral-returned", actor);
    }

    /** Records the answer. 轮候 keeps the handling side open until {@code expectedOn}. */
    public void reply(String number, ReferralReply reply, String actor) {
        var now = clock.instant();
        var referral = sendings.get(number);
        referral.reply(reply, sealed.seal(reply.reason()), sealed.seal(reply.result()), actor, now);
        deadlines.meet(DeadlineKind.REFERRAL_REPLY, number, now);
        if (reply.outcome() == ReplyOutcome.WAITLISTED && reply.expectedOn() != null) {
            deadlines.openUntil(
                    DeadlineKind.REFERRAL_REPLY,
                    number,
                    referral.caseNumber(),
                    referral.toOffice(),
                    now,
                    reply.expectedOn());
        }
        tell(referral, "referral-replied", actor);
    }

    /** Hands the answer to the asking side; where nobody waits any more it replaces the earlier 轮候. */
    public void sendReply(String number) {
        var referral = sendings.get(number);
        var awaited = workflow.deliver("referral-replied", referral.subject(), RoutingValues.none());
        if (!awaited && referral.ofMatter()) {
            answers.replace(referral);
        }
    }

    public void sendReturn(String number) {
        workflow.deliver("referral-returned", sendings.get(number).subject(), RoutingValues.none());
    }

    /** The asking side took it back: nothing is owed any more. */
    public void closeRecalled(String number) {
        deadlines.cancel(DeadlineKind.REFERRAL_RECEIPT, number);
        deadlines.cancel(DeadlineKind.REFERRAL_REPLY, number);
    }

    /** Referrals sent to any of the actor's offices, newest first, without cases hidden from the actor. */
    @Transactional(readOnly = true)
    public List<ReferralView> sentTo(Actor actor, long before, int most) {
        return sendings
                .findByToOfficeInAndCaseNumberNotInAndIdLessThanOrderByIdDesc(
                        actor.offices(), guard.hiddenFrom(actor.id()), before, Limit.of(most))
                .stream()
                .map(Referral::view)
                .toList();
    }

    /** When the next step of the receiving office is due. */
    @Transactional(readOnly = true)
    public @Nullable Instant dueAt(ReferralView referral) {
        var kind = switch (referral.state()) {
            case SENT -> DeadlineKind.REFERRAL_RECEIPT;
            case RECEIVED, REPLIED -> DeadlineKind.REFERRAL_REPLY;
            case RETURNED, RECALLED -> null;
        };
        var deadline = kind == null ? null : deadlines.find(kind, referral.number());
        return deadline == null || deadline.doneAt() != null ? null : deadline.dueAt();
    }

    private void tell(Referral referral, String event, String actor) {
        var details = new HashMap<>(Map.of("number", referral.number()));
        offices.find(referral.toOffice()).ifPresent(office -> details.put("office", office.name()));
        if (referral.answered()) {
            details.put("outcome", referral.requiredOutcome().name());
        }
        cases.tell(referral.caseNumber(), event, actor, details);
    }
}
