package org.onewindow.deadline;

/** What a manager calls the state of a limit now: the row's state and the time of day together. */
public enum ClockState {
    RUNNING,
    DUE_TODAY,
    ALARMED,
    OVERDUE,
    /** A minimum whose end has come: the next step may begin. */
    REACHED,
    PAUSED,
    MET,
    LATE,
    CANCELLED
}
