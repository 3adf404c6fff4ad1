package org.onewindow.casefile;

/** Where a case stands, or a lead: a file of someone in need who has not applied. */
public enum CaseState {
    LEAD,
    CHECKING,
    SUPPLEMENTING,
    HANDLING,
    CLOSED,
    CLOSED_TRACKING,
    NOT_ACCEPTED,
    ENDED,
    WITHDRAWN;

    public boolean open() {
        return this == LEAD || this == CHECKING || this == SUPPLEMENTING || this == HANDLING;
    }

    boolean canBecome(CaseState next) {
        return switch (this) {
            case LEAD -> next == CLOSED;
            case CHECKING ->
                next == SUPPLEMENTING || next == HANDLING || next == NOT_ACCEPTED || next == ENDED || next == WITHDRAWN;
            case SUPPLEMENTING -> next == CHECKING || next == ENDED || next == WITHDRAWN;
            case HANDLING -> next == CLOSED || next == CLOSED_TRACKING || next == ENDED || next == WITHDRAWN;
            case CLOSED_TRACKING -> next == CLOSED;
            case CLOSED, NOT_ACCEPTED, ENDED, WITHDRAWN -> false;
        };
    }
}
