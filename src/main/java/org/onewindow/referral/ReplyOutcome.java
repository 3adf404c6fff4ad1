package org.onewindow.referral;

/** What the receiving office answers. */
public enum ReplyOutcome {
    GRANTED,
    NOT_GRANTED,
    /** 轮候: answered now, granted later; the handling side stays. */
    WAITLISTED,
    ALREADY_COVERED,
    /** A visit that was asked for has been made or tried to the end; what it found stands with the visit. */
    VISITED
}
