package org.onewindow.casefile;

/** What a feature adds to the view of a case; a bean of a feature. Holds no personal data. */
public interface CaseParts {

    /** Name of the field in the case's JSON, e.g. {@code matters}. */
    String name();

    /** A record or a list of records. */
    Object of(String caseNumber);
}
