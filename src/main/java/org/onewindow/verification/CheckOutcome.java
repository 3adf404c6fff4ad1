package org.onewindow.verification;

/** What the verification agency reports: 核对未见异常, 核对有疑点, 核对不全. */
public enum CheckOutcome {
    CONSISTENT,
    DOUBTFUL,
    INCOMPLETE
}
