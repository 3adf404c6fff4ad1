package org.onewindow.determination;

/** Where a matter goes for its decision, and whether the county visits first. */
public record SentUp(String decidingOffice, boolean countyVisit) {}
