package org.onewindow.matter;

/**
 * The whole application was taken back: referrals of matters without result and visits asked of other offices are
 * recalled, emergency aid ends where nothing is held yet. Decided matters stand.
 */
public record WorkRecalled(String caseNumber) {}
