package org.onewindow.deadline;

/** What a list can be asked for. Each is a condition on {@code deadline d}; {@code :now} and {@code :midnight} fill it. */
enum ClockChoice {
    ALL("true"),
    OPEN("d.ended_at is null"),
    RUNNING("d.ended_at is null and d.state = 'RUNNING' and (d.due_at > :now or " + ClockChoice.MINIMUM + ")"),
    DUE_TODAY("d.ended_at is null and d.state = 'RUNNING' and d.due_at > :now and d.due_at <= :midnight"),
    ALARMED("d.ended_at is null and d.state = 'RUNNING' and d.due_at > :now and d.alarmed"),
    OVERDUE("d.ended_at is null and d.state <> 'PAUSED' and d.due_at <= :now and not " + ClockChoice.MINIMUM),
    PAUSED("d.ended_at is null and d.state = 'PAUSED'"),
    ENDED("d.ended_at is not null"),
    MET("(d.state = 'MET' or d.state = 'BREACHED' and d.ended_at is not null and " + ClockChoice.MINIMUM + ")"),
    LATE("d.state = 'BREACHED' and d.ended_at is not null and not " + ClockChoice.MINIMUM),
    CANCELLED("d.state = 'CANCELLED'");

    /** The next step may begin at its end, not later than it. */
    static final String MINIMUM = "(d.kind in ('PUBLICITY', 'CHECK_OBJECTION'))";

    private final String condition;

    ClockChoice(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
