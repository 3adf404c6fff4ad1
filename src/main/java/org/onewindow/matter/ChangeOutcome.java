package org.onewindow.matter;

/** What the window makes of a change. */
public enum ChangeOutcome {
    CONTINUE,
    NEW_APPLICANT,
    END_MATTER,
    /** The household is investigated again; decisions wait for it. */
    REVISIT
}
