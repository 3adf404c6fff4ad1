package org.onewindow.determination;

/** 异议成立, 异议不成立. */
public enum ObjectionOutcome {
    UPHELD,
    DISMISSED
}
