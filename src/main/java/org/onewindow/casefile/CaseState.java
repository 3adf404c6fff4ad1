package org.onewindow.casefile;

/** Where a case stands. */
public enum CaseState {
    CHECKING,
    SUPPLEMENTING,
    HANDLING,
    CLOSED,
    CLOSED_TRACKING,
    NOT_ACCEPTED,
    ENDED,
    WITHDRAWN;

    public boolean open() {
        return this == CHECKING || this == SUPPLEMENTING || this == HANDLING;
    }
}
