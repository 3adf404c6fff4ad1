package org.onewindow.matter;

/** What matters of one case share and wait for. */
public enum Fact {
    /** The home verification and the economic check of the case are done. */
    INVESTIGATION,
    /** Whether the household or member is recognised as low-income, tekun or single-person dibao. */
    RECOGNITION
}
