package org.onewindow.audit;

/** Append-only record of acts and looks. */
public interface AuditTrail {

    /**
     * @param act e.g. {@code view-person}, {@code submit}
     * @param subject number of the thing, no personal data
     */
    void record(String actor, String act, String subject, String detail);
}
