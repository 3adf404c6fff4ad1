package org.onewindow.worklist;

/** What the deadline of a task says. */
public enum Alarm {
    NONE,
    WARNED,
    BREACHED
}
