package org.onewindow.emergency;

/** Who takes the aid. INSTITUTION: for example the hospital. */
public enum Payee {
    APPLICANT,
    GUARDIAN,
    AGENT,
    INSTITUTION
}
