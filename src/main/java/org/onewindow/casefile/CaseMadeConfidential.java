package org.onewindow.casefile;

/**
 * A case is known to named staff only from now on.
 *
 * @param by log-in name
 * @param harmedMinor harm of a minor is suspected
 */
public record CaseMadeConfidential(String number, String by, boolean harmedMinor) {}
