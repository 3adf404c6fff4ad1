package org.onewindow.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.onewindow.deadline.DeadlineActs.Act;
import org.onewindow.deadline.DeadlineActs.Detail;
import org.onewindow.notification.Notifications;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督办: what managers do about limits. Row, engine's timer, record and audit trail change together or not at all. */
@Service
@Transactional
public class Supervision {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Reckoning.ZONE);

    private final DeadlineRows rows;
    private final ExtensionRows extensions;
    private final DeadlineChanges changes;
    private final DeadlineActs acts;
    private final OpenWork work;
    private final ManagerRights rights;
    private final ClockScope scope;
    private final AlarmNotices notices;
    private final Notifications notifications;
    private final Parameters parameters;
    private final WorkingDayCalendars calendars;
    private final Clock clock;

    Supervision(
            DeadlineRows rows,
            ExtensionRows extensions,
            DeadlineChanges changes,
            DeadlineActs acts,
            OpenWork work,
            ManagerRights rights,
            ClockScope scope,
            AlarmNotices notices,
            Notifications notifications,
            Parameters parameters,
            WorkingDayCalendars calendars,
            Clock clock) {
        this.rows = rows;
        this.extensions = extensions;
        this.changes = changes;
        this.acts = acts;
        this.work = work;
        this.rights = rights;
        this.scope = scope;
        this.notices = notices;
        this.notifications = notifications;
        this.parameters = parameters;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Tells whoever has the work that a manager waits for it.
     *
     * @throws Conflict when it ended, or somebody reminded a short while ago
     */
    public void remind(long id, Actor actor) {
        var deadline = open(id, actor);
        rights.requireReminder(actor);
        var view = deadline.view();
        int hours = parameters.whole(
                "deadline.remind_again", view.holder(), LocalDate.ofInstant(clock.instant(), Reckoning.ZONE));
        acts.lastReminder(id)
                .filter(last -> clock.instant().isBefore(last.plus(Duration.ofHours(hours))))
                .ifPresent(last -> {
                    throw new Conflict(
                            "deadline-reminded", TIME.format(last), TIME.format(last.plus(Duration.ofHours(hours))));
                });
        notices.remind(view);
        acts.record(view, Act.REMIND, actor.id(), Detail.none());
    }

    /**
     * @param version the state the manager looked at
     * @throws Conflict when a limit of law has no article that lets it pause, or it does not run
     */
    public void pause(long id, long version, String reason, Actor actor) {
        var deadline = managed(id, version, actor);
        if (deadline.kind().minimum()) {
            throw new Conflict("deadline-minimum-runs");
        }
        changes.raiseDue(deadline, calendars.of(deadline.region()));
        if (deadline.state() != DeadlineState.RUNNING) {
            throw new Conflict("deadline-not-running");
        }
        deadline.pause(clock.instant(), ManagerRights.PAUSED_BY_MANAGER);
        changes.moved(deadline);
        acts.record(deadline.view(), Act.PAUSE, actor.id(), Detail.because(reason));
    }

    /** @throws Conflict when it is not paused, or the process paused it and will let it go on */
    public void resume(long id, long version, String reason, Actor actor) {
        var deadline = managed(id, version, actor);
        var pause = deadline.openPause().orElseThrow(() -> new Conflict("deadline-not-paused"));
        if (!pause.reason().equals(ManagerRights.PAUSED_BY_MANAGER)) {
            throw new Conflict("deadline-paused-by-process");
        }
        deadline.resume(clock.instant(), calendars.of(deadline.region()));
        changes.moved(deadline);
        acts.record(deadline.view(), Act.RESUME, actor.id(), Detail.because(reason));
    }

    /**
     * Gives more time, counted from the same start; of a limit of law the applicant is told.
     *
     * @param days working or calendar days, as the limit counts; of a limit in hours, days of 24 hours
     * @throws InvalidInput when that is more than the kind allows
     */
    public void extend(long id, long version, int days, String reason, Actor actor) {
        var deadline = managed(id, version, actor);
        deadline.requireExtensible();
        if (extensions.pending(id)) {
            throw new Conflict("extension-pending");
        }
        int left = deadline.terms().daysLeftToExtend();
        if (left == 0) {
            throw new Conflict("extension-exhausted");
        }
        if (days > left) {
            throw InvalidInput.of("days", "extension-too-long", left);
        }
        deadline.extendTo(deadline.terms().amountWith(days), calendars.of(deadline.region()));
        changes.moved(deadline);
        var view = deadline.view();
        acts.record(view, Act.EXTEND, actor.id(), new Detail(reason, days, null, null));
        if (deadline.terms().basis() == DeadlineBasis.STATUTORY) {
            notifications.toApplicant(view.caseNumber(), "deadline-extended", AlarmNotices.details(view));
        }
    }

    private Deadline managed(long id, long version, Actor actor) {
        var deadline = open(id, actor);
        var view = deadline.view();
        rights.requireManager(deadline, work.against(view.kind(), view.subject()), actor);
        if (deadline.version() != version) {
            throw new Conflict("deadline-changed");
        }
        return deadline;
    }

    private Deadline open(long id, Actor actor) {
        var deadline =
                rows.lock(id).filter(found -> scope.includes(found, actor)).orElseThrow(Deadlines::unknown);
        if (!deadline.isOpen()) {
            throw new Conflict("deadline-ended");
        }
        return deadline;
    }
}
