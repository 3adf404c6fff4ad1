package org.onewindow.access;

/** How the caller stands to the case. */
enum Situation {
    OWN,
    OTHER,
    RELATIVE
}
