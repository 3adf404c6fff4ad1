package org.onewindow.document;

/** What a paper is. */
public enum DocumentCode {
    ID_CARD,
    HOUSEHOLD_BOOK,
    AUTHORISATION,
    DIAGNOSIS,
    SCHOOL_PROOF,
    MANDATE,
    EXPENSE_PROOF,
    PHOTO,
    VOUCHER,
    OTHER
}
