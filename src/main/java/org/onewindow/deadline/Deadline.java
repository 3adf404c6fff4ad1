package org.onewindow.deadline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.policy.Region;
import org.onewindow.shared.Conflict;

/** One limit that is watched, from the event that starts it until the work is done or falls away. */
@Entity
@Table(name = "deadline")
class Deadline {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private String subject;
    private String caseNumber;
    private String caseOffice;
    private String holder;
    private String region;

    @Embedded
    private LimitTerms terms;

    private Instant startedAt;
    private Instant dueAt;
    private @Nullable Instant nextAlarmAt;
    private boolean assumed;

    @SuppressWarnings("UnusedVariable") // read by SQL only
    private boolean alarmed;

    @Enumerated(EnumType.STRING)
    private DeadlineState state = DeadlineState.RUNNING;

    private @Nullable Instant doneAt;
    private @Nullable Instant endedAt;
    private @Nullable String processInstanceId;
    private @Nullable String executionId;

    @Version
    private long version;

    @OneToMany(mappedBy = "deadline", cascade = CascadeType.ALL)
    @OrderBy("fromAt")
    private List<DeadlinePause> pauses = new ArrayList<>();

    @OneToMany(mappedBy = "deadline", cascade = CascadeType.ALL)
    @OrderBy("dueAt")
    private List<DeadlineAlarm> raised = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Deadline() {}

    @SuppressWarnings("NullAway.Init") // dueAt: reckoned before it is returned
    private Deadline(
            DeadlineKind kind, String subject, String caseNumber, String holder, Rule rule, Instant startedAt) {
        this.kind = kind;
        this.subject = subject;
        this.caseNumber = caseNumber;
        this.caseOffice = caseNumber.replaceFirst("(-L)?-\\d{4}-\\d{6}$", "");
        this.holder = holder;
        this.region = Region.of(holder);
        this.terms = new LimitTerms(rule);
        this.startedAt = startedAt;
    }

    static Deadline open(
            DeadlineKind kind,
            String subject,
            String caseNumber,
            String holder,
            Rule rule,
            Instant startedAt,
            WorkingDayCalendar calendar) {
        var deadline = new Deadline(kind, subject, caseNumber, holder, rule, startedAt);
        deadline.reckon(calendar);
        return deadline;
    }

    private void reckon(WorkingDayCalendar calendar) {
        if (endedAt == null && state != DeadlineState.PAUSED) {
            var reckoning = reckoning(calendar);
            dueAt = reckoning.due();
            assumed = reckoning.assumed();
            nextAlarmAt = timerAfter(Instant.MIN, reckoning);
        }
        alarmed = raised.stream().anyMatch(alarm -> alarm.standsFor(terms.amount()));
    }

    /** Counts anew on another calendar. Alarms, and a breach, that stood on an assumption only are withdrawn. */
    void recompute(Instant now, WorkingDayCalendar calendar) {
        if (endedAt != null || state == DeadlineState.PAUSED) {
            return;
        }
        for (var point : terms.points(reckoning(calendar))) {
            if (point.at().isAfter(now)) {
                raised.stream()
                        .filter(alarm -> alarm.isOf(point.mark(), terms.amount()))
                        .forEach(DeadlineAlarm::withdraw);
            }
        }
        reckon(calendar);
        if (state == DeadlineState.BREACHED && dueAt.isAfter(now)) {
            state = DeadlineState.RUNNING;
        }
    }

    /** How it would be counted on another calendar; empty while nothing is counted. */
    Optional<Reckoning> countedOn(WorkingDayCalendar calendar) {
        return endedAt != null || state == DeadlineState.PAUSED ? Optional.empty() : Optional.of(reckoning(calendar));
    }

    /** Alarms that have come by {@code now} and were not raised yet; raises them. */
    List<DeadlineAlarm> raiseDue(Instant now, WorkingDayCalendar calendar) {
        if (endedAt != null || state == DeadlineState.PAUSED) {
            return List.of();
        }
        var reckoning = reckoning(calendar);
        var come = terms.points(reckoning).stream()
                .filter(point -> !point.at().isAfter(now) && !isRaised(point.mark()))
                .map(point -> new DeadlineAlarm(
                        this,
                        point.mark().toString(),
                        terms.amount(),
                        point.at(),
                        now,
                        !kind.minimum() && !point.at().isBefore(dueAt)))
                .toList();
        raised.addAll(come);
        alarmed |= !come.isEmpty();
        if (come.stream().anyMatch(DeadlineAlarm::breached)) {
            state = DeadlineState.BREACHED;
        }
        nextAlarmAt = timerAfter(Instant.MIN, reckoning);
        return come;
    }

    /**
     * Where a timer stands that has to wake later than {@code after}: at the next alarm not raised yet; at
     * {@link Alarms#NEVER} while paused, or when a year still to be loaded may bring an alarm back; null: nowhere.
     */
    @Nullable
    Instant timerAfter(Instant after, WorkingDayCalendar calendar) {
        return endedAt == null ? timerAfter(after, reckoning(calendar)) : null;
    }

    /** Done at {@code at}, told at {@code now}. Once breached it stays so. */
    void meet(Instant at, Instant now, WorkingDayCalendar calendar) {
        resume(at, calendar);
        var late = state == DeadlineState.BREACHED || at.isAfter(dueAt);
        state = late && !kind.minimum() ? DeadlineState.BREACHED : DeadlineState.MET;
        doneAt = at;
        end(now);
    }

    void cancel(Instant now, WorkingDayCalendar calendar) {
        resume(now, calendar);
        if (state != DeadlineState.BREACHED) {
            state = DeadlineState.CANCELLED;
        }
        end(now);
    }

    /** Pauses a running limit; a paused or breached one stays as it is. */
    void pause(Instant from, String reason) {
        if (!terms.mayPause()) {
            throw new Conflict("deadline-never-pauses", kind.name());
        }
        if (state == DeadlineState.RUNNING) {
            pauses.add(new DeadlinePause(this, from, reason));
            state = DeadlineState.PAUSED;
            nextAlarmAt = Alarms.NEVER;
        }
    }

    void resume(Instant at, WorkingDayCalendar calendar) {
        if (state == DeadlineState.PAUSED) {
            pauses.forEach(pause -> pause.endAt(at));
            state = DeadlineState.RUNNING;
            reckon(calendar);
        }
    }

    /** Replaces the limit, counted from the same start. */
    void extendTo(int amount, WorkingDayCalendar calendar) {
        requireExtensible();
        terms.extendTo(amount);
        reckon(calendar);
    }

    void requireExtensible() {
        if (kind.minimum()) {
            throw new Conflict("deadline-minimum", kind.name());
        }
        if (state != DeadlineState.RUNNING && state != DeadlineState.PAUSED) {
            throw new Conflict("deadline-not-running", kind.name());
        }
    }

    /** Another office must act from now on; the calendar stays that of the place. */
    void hand(String office) {
        holder = office;
    }

    /** Where it is paused, and by which reason. */
    Optional<DeadlinePause> openPause() {
        return pauses.stream().filter(DeadlinePause::lasts).findFirst();
    }

    /** Every alarm of the present limit in order of time; while paused, as they stood when it was paused. */
    List<ClockCard.Mark> marks(WorkingDayCalendar calendar) {
        return terms.points(reckoning(calendar)).stream()
                .map(point -> new ClockCard.Mark(point.mark().toString(), point.at(), isRaised(point.mark())))
                .toList();
    }

    boolean isOpen() {
        return endedAt == null;
    }

    DeadlineState state() {
        return state;
    }

    String holder() {
        return holder;
    }

    long version() {
        return version;
    }

    void bind(String instance, String execution) {
        processInstanceId = instance;
        executionId = execution;
    }

    Optional<Timer> timer() {
        return processInstanceId == null || executionId == null
                ? Optional.empty()
                : Optional.of(new Timer(processInstanceId, executionId));
    }

    @Nullable
    Instant nextAlarmAt() {
        return nextAlarmAt;
    }

    long id() {
        return id;
    }

    LimitTerms terms() {
        return terms;
    }

    DeadlineKind kind() {
        return kind;
    }

    String region() {
        return region;
    }

    boolean lies(Set<String> offices) {
        return offices.contains(holder) || offices.contains(caseOffice);
    }

    DeadlineView view() {
        return new DeadlineView(
                id,
                kind,
                subject,
                caseNumber,
                holder,
                terms.basis().name(),
                terms.unit().name(),
                terms.amount(),
                startedAt,
                dueAt,
                Alarms.NEVER.equals(nextAlarmAt) ? null : nextAlarmAt,
                doneAt,
                state.name(),
                assumed,
                pauses.stream().map(DeadlinePause::view).toList(),
                terms.source());
    }

    /** The engine's timer that watches it. */
    record Timer(String instance, String execution) {}

    private @Nullable Instant timerAfter(Instant after, Reckoning reckoning) {
        if (state == DeadlineState.PAUSED) {
            return Alarms.NEVER;
        }
        return terms.points(reckoning).stream()
                .filter(point -> !isRaised(point.mark()))
                .map(LimitTerms.Point::at)
                .filter(at -> at.isAfter(after))
                .findFirst()
                .orElse(assumed ? Alarms.NEVER : null);
    }

    private boolean isRaised(Mark mark) {
        return raised.stream().anyMatch(alarm -> alarm.isOf(mark, terms.amount()));
    }

    private Reckoning reckoning(WorkingDayCalendar calendar) {
        return terms.reckoning(
                calendar, startedAt, pauses.stream().map(DeadlinePause::span).toList());
    }

    private void end(Instant now) {
        endedAt = now;
        nextAlarmAt = null;
    }
}
