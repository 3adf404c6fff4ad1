package org.onewindow.matter;

/** Where a matter stands. */
public enum MatterState {
    OPEN,
    /** For a fact of the case; see {@link MatterView#waitsFor()}. */
    WAITING,
    HANDLING,
    DONE,
    WITHDRAWN;

    public boolean open() {
        return this == OPEN || this == WAITING || this == HANDLING;
    }
}
