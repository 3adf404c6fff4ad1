package org.onewindow.policy;

/** 审核确认权限: who decides, and in whose name. It settles letterhead and seal. */
public enum Authority {
    /** 县级: county civil affairs. */
    COUNTY,
    /** 委托: the township decides in the county's name. */
    ENTRUSTED,
    /** 下放: the township decides in its own name (Social Assistance Law 44). */
    DELEGATED,
    /** The township in its own name up to its cap, above it the county (Interim Measures 48). */
    WITHIN_CAP,
    /** Whoever the matter is referred to. */
    RECEIVER
}
