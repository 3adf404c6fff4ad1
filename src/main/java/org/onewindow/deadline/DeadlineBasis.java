package org.onewindow.deadline;

/** Where a limit comes from: law, a local rule, or our own target. Only a target pauses without an article. */
enum DeadlineBasis {
    STATUTORY,
    LOCAL,
    TARGET
}
