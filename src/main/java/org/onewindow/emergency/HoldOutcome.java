package org.onewindow.emergency;

/** Whether a fund had enough left. */
public enum HoldOutcome {
    HELD,
    EXHAUSTED
}
