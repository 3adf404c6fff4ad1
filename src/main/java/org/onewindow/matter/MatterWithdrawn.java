package org.onewindow.matter;

/** One matter was taken back or ended; what others still do for it stops. */
public record MatterWithdrawn(String caseNumber, String matterNumber) {}
