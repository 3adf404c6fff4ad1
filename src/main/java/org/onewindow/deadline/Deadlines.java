package org.onewindow.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onewindow.policy.Region;
import org.onewindow.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, meets, pauses and cancels limits. The row is the truth; the engine's timer is an alarm that asks it. */
@Service
@Transactional
public class Deadlines {

    private final DeadlineRows rows;
    private final Rules rules;
    private final WorkingDayCalendars calendars;
    private final DeadlineChanges changes;
    private final Clock clock;

    Deadlines(DeadlineRows rows, Rules rules, WorkingDayCalendars calendars, DeadlineChanges changes, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.calendars = calendars;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Opens the limit of {@code subject}, or returns the one already open.
     *
     * @param subject number of the case, matter, visit, grant, referral or extension
     * @param holder office that must act
     * @param startedAt the event's moment; day 0
     */
    public DeadlineView open(DeadlineKind kind, String subject, String caseNumber, String holder, Instant startedAt) {
        return opened(kind, null, subject, caseNumber, holder, startedAt);
    }

    /**
     * As above by the parameters of a variant where it has its own.
     *
     * @param variant kind of matter of a DETERMINATION (LOW_INCOME is statutory), or LEAD of a HOME_VERIFICATION
     */
    public DeadlineView openFor(
            String variant, DeadlineKind kind, String subject, String caseNumber, String holder, Instant startedAt) {
        return opened(kind, variant, subject, caseNumber, holder, startedAt);
    }

    /** As above with a fixed end (24:00 of {@code dueOn}), e.g. a wait-listed referral. */
    public DeadlineView openUntil(
            DeadlineKind kind, String subject, String caseNumber, String holder, Instant startedAt, LocalDate dueOn) {
        var present = rows.lockOpen(kind, subject);
        if (present.isPresent()) {
            return present.get().view();
        }
        var usual = rules.of(kind, null, Region.of(holder), day(startedAt));
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(day(startedAt), dueOn));
        var terms = new Terms(days, LimitUnit.CALENDAR_DAY, null, false);
        var rule = new Rule(DeadlineBasis.TARGET, usual.source(), terms, days * 2, usual.marks(), null);
        return save(kind, subject, caseNumber, holder, rule, startedAt);
    }

    /** When a limit of this kind would end that started then; nothing is opened. */
    @Transactional(readOnly = true)
    public Instant wouldEnd(String variant, DeadlineKind kind, String holder, Instant startedAt) {
        var rule = rules.of(kind, variant, Region.of(holder), day(startedAt));
        return new Reckoning(calendars.of(holder), rule.terms(), startedAt, List.of()).due();
    }

    /** Done at {@code at}: MET, or stays BREACHED with the moment it was done. Nothing open: nothing happens. */
    public void meet(DeadlineKind kind, String subject, Instant at) {
        withOpen(kind, subject, deadline -> {
            deadline.meet(at, clock.instant(), calendar(deadline));
            changes.ended(deadline);
        });
    }

    public void cancel(DeadlineKind kind, String subject) {
        withOpen(kind, subject, this::cancel);
    }

    /** Every limit still open of one subject. */
    public void cancelOf(String caseNumber, String subject) {
        rows.lockOpenOf(caseNumber).stream()
                .filter(deadline -> deadline.view().subject().equals(subject))
                .forEach(this::cancel);
    }

    /** Every limit still open of the case except those of emergency aid already held or paid ({@code keep}). */
    public void cancelAll(String caseNumber, List<DeadlineKind> keep) {
        for (var deadline : rows.lockOpenOf(caseNumber)) {
            if (!keep.contains(deadline.kind())) {
                cancel(deadline);
            }
        }
    }

    /**
     * Pauses a running limit; one already paused or breached stays as it is.
     *
     * @param reason a code, no personal data
     * @throws org.onewindow.shared.Conflict when a limit of law has no article that lets it pause
     */
    public void pause(DeadlineKind kind, String subject, Instant from, String reason) {
        withOpen(kind, subject, deadline -> {
            changes.raiseDue(deadline, calendar(deadline));
            deadline.pause(from, reason);
            changes.moved(deadline);
        });
    }

    public void resume(DeadlineKind kind, String subject, Instant at) {
        withOpen(kind, subject, deadline -> {
            deadline.resume(at, calendar(deadline));
            changes.moved(deadline);
        });
    }

    /** Another office must act from now on and is told of its alarms. Nothing open: nothing happens. */
    public void hand(DeadlineKind kind, String subject, String office) {
        withOpen(kind, subject, deadline -> deadline.hand(office));
    }

    /**
     * Replaces the limit, counted from the same start, at most by what the kind allows.
     *
     * @param amount in the limit's own unit
     * @throws org.onewindow.shared.Conflict when it is over or ended
     */
    public DeadlineView extend(long id, int amount) {
        var deadline = rows.lock(id).orElseThrow(Deadlines::unknown);
        deadline.extendTo(amount, calendar(deadline));
        changes.moved(deadline);
        return deadline.view();
    }

    /** Raises every alarm that has come, and tells where the limit stands; null when none was ever opened. */
    public @Nullable DeadlineView raiseAlarms(DeadlineKind kind, String subject) {
        withOpen(kind, subject, deadline -> changes.raiseDue(deadline, calendar(deadline)));
        return find(kind, subject);
    }

    @Transactional(readOnly = true)
    public List<DeadlineView> ofCase(String caseNumber) {
        return rows.findByCaseNumberOrderByStartedAtAscIdAsc(caseNumber).stream()
                .map(Deadline::view)
                .toList();
    }

    /** The open one, otherwise the latest. */
    @Transactional(readOnly = true)
    public @Nullable DeadlineView find(DeadlineKind kind, String subject) {
        return rows.findFirstByKindAndSubjectOrderByIdDesc(kind, subject)
                .map(Deadline::view)
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public Optional<DeadlineView> byId(long id) {
        return rows.findById(id).map(Deadline::view);
    }

    private DeadlineView opened(
            DeadlineKind kind,
            @Nullable String variant,
            String subject,
            String caseNumber,
            String holder,
            Instant startedAt) {
        var present = rows.lockOpen(kind, subject);
        if (present.isPresent()) {
            return present.get().view();
        }
        var rule = rules.of(kind, variant, Region.of(holder), day(startedAt));
        return save(kind, subject, caseNumber, holder, rule, startedAt);
    }

    private DeadlineView save(
            DeadlineKind kind, String subject, String caseNumber, String holder, Rule rule, Instant startedAt) {
        var calendar = calendars.of(holder);
        var deadline = rows.save(Deadline.open(kind, subject, caseNumber, holder, rule, startedAt, calendar));
        changes.opened(deadline);
        return deadline.view();
    }

    private void cancel(Deadline deadline) {
        deadline.cancel(clock.instant(), calendar(deadline));
        changes.ended(deadline);
    }

    private void withOpen(DeadlineKind kind, String subject, Consumer<Deadline> work) {
        rows.lockOpen(kind, subject).ifPresent(work);
    }

    private WorkingDayCalendar calendar(Deadline deadline) {
        return calendars.of(deadline.region());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Reckoning.ZONE).toLocalDate();
    }

    static NotFound unknown() {
        return new NotFound("deadline-unknown");
    }
}
