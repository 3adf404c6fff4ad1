package org.onewindow.feedback;

/** What the applicant says about the answer. */
public enum FollowUpOutcome {
    SATISFIED,
    NOT_SATISFIED,
    NOT_REACHED
}
