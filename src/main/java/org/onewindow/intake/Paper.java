package org.onewindow.intake;

/** Papers an applicant may be asked for. What the check can prove is not among them (Social Assistance Law 62). */
public enum Paper {
    ID_CARD,
    HOUSEHOLD_BOOK,
    AUTHORISATION,
    DIAGNOSIS,
    SCHOOL_PROOF,
    MANDATE,
    EXPENSE_PROOF
}
