package org.onewindow.discovery;

/** The groups of people to look out for (西藏自治区主动发现机制): in need, and unable to apply or unaware. */
public enum PersonGroup {
    /** 低保等在享家庭仍有困难. */
    STILL_IN_NEED,
    /** 支出型困难. */
    EXPENDITURE,
    /** 重大疾病, above all the old, disabled, long ill and dependent. */
    SERIOUS_ILLNESS,
    /** 脱贫不稳定. */
    UNSTABLE,
    /** 曾申请未获批准. */
    REFUSED_BEFORE,
    /** 热线、来信来访反映. */
    CALLED_OR_WROTE,
    /** 疾病、灾害、意外等造成的暂时困难. */
    SUDDEN_HARDSHIP
}
