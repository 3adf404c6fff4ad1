package org.onewindow.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case without personal data.
 *
 * @param office township responsible
 * @param receivedAt true moment the application was handed in (late entry keeps it)
 * @param registeredBy log-in name
 * @param checkedBy log-in name of whoever checked or accepted it
 * @param lead number of the lead it was opened from
 */
public record CaseView(
        String number,
        String office,
        String channel,
        CaseState state,
        Instant receivedAt,
        Instant recordedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        List<String> needs,
        @Nullable Emergency emergency,
        String registeredBy,
        @Nullable String checkedBy,
        @Nullable String lead) {

    /**
     * @param place township of the place where it happened
     * @param kind ILLNESS, ACCIDENT, FIRE, DISASTER, OTHER
     */
    public record Emergency(
            String kind,
            String place,
            @Nullable LocalDate since,
            @Nullable Long neededFen) {}
}
