package org.onewindow.emergency;

/** What a decider said, over all levels. */
public enum ReliefOutcome {
    GRANT,
    TO_COUNTY,
    CONFERENCE,
    NOT_URGENT,
    REFUSE;

    /** Nobody decides after this. */
    public boolean last() {
        return this == GRANT || this == NOT_URGENT || this == REFUSE;
    }

    /** The word the model branches on. */
    public String word() {
        return this == NOT_URGENT || this == REFUSE ? "NOT_GRANTED" : name();
    }
}
