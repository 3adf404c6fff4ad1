package org.onewindow.determination;

/** 审核意见: 同意 or 不同意. */
public enum OpinionOutcome {
    AGREE,
    DISAGREE
}
