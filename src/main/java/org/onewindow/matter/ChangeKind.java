package org.onewindow.matter;

/** What changed in the household while the case was open. */
public enum ChangeKind {
    DEATH,
    MOVE,
    BIRTH,
    HOSPITAL,
    PRISON
}
