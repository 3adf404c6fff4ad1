package org.onewindow.intake;

/** What came of asking an applicant whose papers did not come. Silence is not withdrawal. */
public enum ContactOutcome {
    EXTEND,
    /** The office helps to get the papers. */
    HELP,
    END
}
