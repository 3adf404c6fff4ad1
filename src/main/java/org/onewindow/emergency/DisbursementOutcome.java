package org.onewindow.emergency;

/** What became of a payment order. AGAIN: another attempt under the same grant; RELEASED: given up. */
public enum DisbursementOutcome {
    PAID,
    AGAIN,
    RELEASED
}
