package org.onewindow.feedback;

/** 复核: decided again from the start, or upheld with the remedies named. */
public enum ReconsiderationOutcome {
    CHANGED,
    UPHELD
}
