package org.onewindow.determination;

import java.time.Instant;

/** The county was at the home itself. */
public record RecordCountyVisit(String matter, CountyVisitOutcome outcome, Instant visitedAt, String findings) {

    @Override
    public String toString() {
        return "RecordCountyVisit[" + matter + "]";
    }
}
