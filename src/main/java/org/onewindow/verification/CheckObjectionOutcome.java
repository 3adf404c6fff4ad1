package org.onewindow.verification;

/** 提出异议, 没有异议. */
public enum CheckObjectionOutcome {
    OBJECTED,
    ACCEPTED
}
