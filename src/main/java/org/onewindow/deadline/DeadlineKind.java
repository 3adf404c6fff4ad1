package org.onewindow.deadline;

/** The limits that are watched. Length, unit, basis, source, alarms and holder's role are parameters of the region. */
public enum DeadlineKind {
    CHECK,
    SUPPLEMENT,
    CONTACT,
    TRIAGE,
    INVESTIGATION_START,
    HOME_VERIFICATION,
    ECONOMIC_CHECK,
    DETERMINATION,
    REFERRAL_RECEIPT,
    REFERRAL_REPLY,
    COORDINATION,
    RELIEF_RESPONSE,
    RELIEF,
    EMERGENCY_END,
    FORMALITIES,
    RELIEF_REVIEW,
    PUBLICITY,
    FEEDBACK,
    FOLLOW_UP,
    RECONSIDERATION,
    EXTENSION_DECISION,
    LEAD,
    LEAD_MERGE;

    /** Must last at least so long, instead of at most: reaching its end is right, and breaches nothing. */
    boolean minimum() {
        return this == PUBLICITY;
    }
}
