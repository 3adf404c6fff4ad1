package org.onewindow.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Whose an instance is in the engine (its tenant): the office, or, for a case that not everybody of the office may see,
 * a scope of its own {@code office/caseNumber}. The engine then hides it from everybody else, in every list and count.
 */
public interface CaseScopes {

    /** @param caseNumber null when the instance belongs to no case */
    String scope(String office, @Nullable String caseNumber);

    /** The office of a scope. */
    static String office(String scope) {
        int end = scope.indexOf('/');
        return end < 0 ? scope : scope.substring(0, end);
    }
}
