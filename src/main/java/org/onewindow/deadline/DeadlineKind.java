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
    CHECK_OBJECTION,
    DETERMINATION,
    OPINION,
    CONFIRMATION,
    OBJECTION,
    SERVICE,
    ANNOUNCEMENT,
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

    /** Somebody else's time, which must last at least so long: reaching its end is right, and breaches nothing. */
    boolean minimum() {
        return this == PUBLICITY || this == CHECK_OBJECTION;
    }
}
