package org.onewindow.referral;

/** Where one sending stands. */
public enum ReferralState {
    SENT,
    RECEIVED,
    RETURNED,
    REPLIED,
    RECALLED
}
