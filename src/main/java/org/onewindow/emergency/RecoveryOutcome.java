package org.onewindow.emergency;

/** 追回 or 免予追回. */
public enum RecoveryOutcome {
    RECOVER,
    WAIVE
}
