package org.onewindow.verification;

/** Where the household was met. */
public enum VisitPlace {
    HOME,
    HOSPITAL,
    REMOTE
}
