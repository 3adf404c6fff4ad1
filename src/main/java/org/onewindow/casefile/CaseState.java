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

    boolean canBecome(CaseState next) {
        return switch (this) {
            case CHECKING ->
                next == SUPPLEMENTING || next == HANDLING || next == NOT_ACCEPTED || next == ENDED || next == WITHDRAWN;
            case SUPPLEMENTING -> next == CHECKING || next == ENDED || next == WITHDRAWN;
            case HANDLING -> next == CLOSED || next == CLOSED_TRACKING || next == ENDED || next == WITHDRAWN;
            case CLOSED_TRACKING -> next == CLOSED;
            case CLOSED, NOT_ACCEPTED, ENDED, WITHDRAWN -> false;
        };
    }
}
