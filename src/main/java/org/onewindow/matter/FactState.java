package org.onewindow.matter;

/** How the fact stands that a matter needs. */
public enum FactState {
    READY,
    WAIT,
    /** Decided against the matter, or nothing in the case can bring it. */
    NEGATIVE
}
