package org.onewindow.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** The cases of the county. */
public interface CaseFiles {

    /** @throws org.onewindow.shared.NotFound when unknown */
    CaseView get(String number);

    /** As {@link #get}, holding the case's row until the transaction ends: facts, withdrawal and closing meet here. */
    CaseView lock(String number);

    Household household(String number);

    /** @throws org.onewindow.shared.Conflict when the state does not follow from the present one */
    void become(String number, CaseState next);

    void checkedBy(String number, String staff);

    void acceptedAt(String number, Instant at);

    /** Log-in names who registered or checked the case: they do not decide on it. */
    Set<String> acceptedBy(String number);

    /** Another member of the household stands in as applicant (death of the first one). */
    void replaceApplicant(String number, String member);

    void markDeceased(String number, String member);

    /**
     * A line on the case's time line.
     *
     * @param event message key below {@code event.}, e.g. {@code accepted}
     * @param actor log-in name or {@code system}
     * @param details codes, numbers and amounts that fill the message; no personal data
     */
    void tell(String number, String event, String actor, Map<String, String> details);
}
