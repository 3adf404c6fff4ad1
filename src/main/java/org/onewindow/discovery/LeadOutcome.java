package org.onewindow.discovery;

/** 研判: what comes of a lead. */
public enum LeadOutcome {
    /** 代为登记申请. */
    OPEN_CASE,
    /** 政策告知. */
    INFORM,
    /** 转介慈善. */
    CHARITY,
    /** 已在保且落实. */
    ALREADY_COVERED,
    /** The person wants no help. */
    REFUSED,
    /** 查无此人. */
    NOT_FOUND,
    /** 并入: not decided, goes on with another case or lead. */
    MERGED
}
