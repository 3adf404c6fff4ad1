package org.onewindow.emergency;

/** Where a grant stands. */
public enum GrantState {
    DECIDING,
    GRANTED,
    HELD,
    PAID,
    RELEASED,
    NOT_GRANTED,
    WITHDRAWN;

    boolean canBecome(GrantState next) {
        return switch (this) {
            case DECIDING -> next == GRANTED || next == NOT_GRANTED || next == WITHDRAWN;
            case GRANTED -> next == HELD || next == NOT_GRANTED;
            case HELD -> next == PAID || next == RELEASED;
            case PAID, RELEASED, NOT_GRANTED, WITHDRAWN -> false;
        };
    }

    /** Counts against the caps of its case. */
    boolean granted() {
        return this == GRANTED || this == HELD || this == PAID;
    }

    /** Undecided or on its way to the person. */
    boolean running() {
        return this == DECIDING || this == GRANTED || this == HELD;
    }
}
