package org.onewindow.emergency;

/** What the urgency decision says. Whoever cannot be told apart from urgent is helped like urgent. */
public enum Urgency {
    URGENT,
    NOT_URGENT,
    CANNOT_TELL;

    public boolean startsAid() {
        return this != NOT_URGENT;
    }
}
