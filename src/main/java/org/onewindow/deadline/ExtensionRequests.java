package org.onewindow.deadline;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延长办理期限: a holder asks, a manager answers; the task that needs the time stays open. */
@Service
@Transactional
public class ExtensionRequests {

    private final ExtensionRows requests;
    private final DeadlineRows rows;
    private final Deadlines deadlines;
    private final ExtensionEffects effects;
    private final CaseAccess access;
    private final Sealing sealing;
    private final Clock clock;

    ExtensionRequests(
            ExtensionRows requests,
            DeadlineRows rows,
            Deadlines deadlines,
            ExtensionEffects effects,
            CaseAccess access,
            Sealing sealing,
            Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.deadlines = deadlines;
        this.effects = effects;
        this.access = access;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Asks for more time and starts {@code extension-request}.
     *
     * @param days working or calendar days, as the limit counts; of a limit in hours, days of 24 hours
     * @throws NotFound when the limit is outside the actor's offices
     * @throws Forbidden when the actor does not work for its holder
     * @throws Conflict when it is over or ended, asked for already, or extended as far as it goes
     */
    public ExtensionView ask(long deadlineId, int days, String reason, Actor actor) {
        var deadline =
                rows.lock(deadlineId).filter(one -> one.lies(actor.offices())).orElseThrow(Deadlines::unknown);
        var view = deadline.view();
        access.refuseHidden(view.caseNumber(), actor);
        if (actor.groups().stream().noneMatch(group -> group.endsWith("@" + view.holder()))) {
            throw new Forbidden("extension-not-holder");
        }
        deadline.requireExtensible();
        if (requests.pending(deadlineId)) {
            throw new Conflict("extension-pending");
        }
        requireRoom(deadline, days);
        var request = requests.save(new ExtensionRequest(
                effects.nextNumber(view.caseNumber()),
                view,
                days,
                sealing.seal(reason),
                actor.id(),
                clock.instant(),
                effects.approvingOffice(view.holder())));
        effects.start(request.view(reason));
        return request.view(reason);
    }

    /**
     * Approved: applied by the next step.
     *
     * @param days null: as asked for
     * @throws Conflict when the limit is over or ended meanwhile
     */
    public void approve(String number, @Nullable Integer days, @Nullable String reason, Actor actor) {
        var request = row(number);
        var deadline = rows.lock(request.deadlineId()).orElseThrow(Deadlines::unknown);
        deadline.requireExtensible();
        int granted = days == null ? request.days() : days;
        requireRoom(deadline, granted);
        request.approve(granted, reason == null ? null : sealing.seal(reason), actor.id(), clock.instant());
        deadlines.meet(DeadlineKind.EXTENSION_DECISION, number, clock.instant());
    }

    public void refuse(String number, String reason, Actor actor) {
        row(number).refuse(sealing.seal(reason), actor.id(), clock.instant());
        deadlines.meet(DeadlineKind.EXTENSION_DECISION, number, clock.instant());
    }

    /** Replaces the limit, counted from the same start; of a limit of law the applicant is told. Twice does no harm. */
    public void apply(String number) {
        var request = row(number);
        if (request.apply()) {
            var deadline = rows.lock(request.deadlineId()).orElseThrow(Deadlines::unknown);
            var extended = deadlines.extend(deadline.id(), deadline.terms().amountWith(request.grantedDays()));
            effects.tellApproved(request, extended);
        }
    }

    /** Tells whoever asked. */
    public void tellRefused(String number) {
        var request = row(number);
        if (request.isRefused()) {
            deadlines.byId(request.deadlineId()).ifPresent(deadline -> effects.tellRefused(request, deadline));
        }
    }

    @Transactional(readOnly = true)
    public ExtensionView get(String number) {
        var request = row(number);
        return request.view(sealing.open(request.reasonSealed()));
    }

    private ExtensionRequest row(String number) {
        return requests.findByNumber(number).orElseThrow(() -> new NotFound("extension-unknown", number));
    }

    private static void requireRoom(Deadline deadline, int days) {
        int left = deadline.terms().daysLeftToExtend();
        if (left == 0) {
            throw new Conflict("extension-exhausted");
        }
        if (days > left) {
            throw InvalidInput.of("days", "extension-too-long", left);
        }
    }
}
