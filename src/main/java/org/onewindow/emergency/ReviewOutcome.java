package org.onewindow.emergency;

/** What the review after the emergency finds. NOT_ELIGIBLE: an honest mistake, which is not recovered. */
public enum ReviewOutcome {
    CONFIRMED,
    MORE_AID,
    NOT_ELIGIBLE,
    SUSPECTED_FRAUD
}
