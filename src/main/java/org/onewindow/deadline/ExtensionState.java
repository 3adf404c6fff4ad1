package org.onewindow.deadline;

/** APPROVED waits to be applied. LAPSED: the limit ended before the answer. */
enum ExtensionState {
    OPEN,
    APPROVED,
    APPLIED,
    REFUSED,
    LAPSED
}
