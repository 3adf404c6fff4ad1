package org.onewindow.verification;

/** How a visit ended. Only {@link #NOT_HOME} is tried again. */
public enum VisitOutcome {
    /** 情况属实. */
    VERIFIED,
    /** 情况有出入. */
    DISCREPANCY,
    /** 无人在家. */
    NOT_HOME,
    /** 拒绝配合. */
    REFUSED,
    /** 查无此户. */
    NOT_FOUND;

    /** Someone was met and something found. */
    public boolean met() {
        return this == VERIFIED || this == DISCREPANCY;
    }
}
