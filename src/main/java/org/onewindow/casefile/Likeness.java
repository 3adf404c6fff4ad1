package org.onewindow.casefile;

import java.util.Set;

/**
 * An open case or lead that may be about the same person.
 *
 * @param by ID, PHONE, NAME_PLACE: what is the same
 */
public record Likeness(String number, String office, Set<String> by) {}
