package org.onewindow.access;

/** How the caller stands to the case. */
enum Situation {
    OWN,
    OTHER,
    RELATIVE,
    /** It is confidential, and the caller is not named. */
    CONFIDENTIAL
}
