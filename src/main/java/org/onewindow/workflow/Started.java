package org.onewindow.workflow;

import org.jspecify.annotations.Nullable;

/**
 * What a start form brought about.
 *
 * @param number business key of the new instance
 * @param queryCode opens it to the applicant or the reporter; null where nobody outside may look it up
 */
public record Started(String number, @Nullable String queryCode) {

    /** The code opens a file: it has no place in a log. */
    @Override
    public String toString() {
        return "Started[" + number + "]";
    }
}
