package org.onewindow.intake;

/** What the examination of the papers comes to. */
public enum ExaminationOutcome {
    ACCEPT,
    SUPPLEMENT,
    NOT_ACCEPTED
}
