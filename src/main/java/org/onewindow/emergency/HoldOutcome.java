package org.onewindow.emergency;

/** Whether the money was set aside; if not, the county decides. */
public enum HoldOutcome {
    HELD,
    EXHAUSTED,
    /** Somebody of the household was aided between decision and hold. */
    AIDED_MEANWHILE
}
