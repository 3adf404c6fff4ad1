package org.onewindow.deadline;

/** Where a limit stands. A breach is kept for ever, also when the work is done later. */
enum DeadlineState {
    RUNNING,
    PAUSED,
    MET,
    BREACHED,
    CANCELLED
}
