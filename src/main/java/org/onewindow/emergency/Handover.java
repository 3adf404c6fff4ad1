package org.onewindow.emergency;

/**
 * Aid reached the person.
 *
 * @param by log-in name of whoever registers
 * @param secondHandler log-in name of the second person present
 * @param receivedBy name of whoever took it
 * @param voucher number of the transfer, receipt or signed list
 */
public record Handover(String by, String secondHandler, String receivedBy, String voucher) {}
