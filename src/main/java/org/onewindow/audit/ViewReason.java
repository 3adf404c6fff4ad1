package org.onewindow.audit;

/** Why somebody without a task on a case looks at its people. A closed list: a text of one's own could name a person. */
public enum ViewReason {
    SUPERVISION,
    COMPLAINT,
    SPOT_CHECK,
    APPLICANT_ASKED
}
