package org.onewindow.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads {@code determination.authority[.<kind>]}: the narrower region wins, in one region the kind's own value. */
@Component
public class Authorities {

    private static final String KEY = "determination.authority";

    private final Parameters parameters;

    Authorities(Parameters parameters) {
        this.parameters = parameters;
    }

    /** @param kind of matter; null: whatever holds for all */
    public Authority of(@Nullable String kind, String region, LocalDate on) {
        var keys = kind == null ? List.of(KEY) : List.of(KEY + "." + kind, KEY);
        var found = keys.stream()
                .flatMap(key -> parameters.find(key, region, on).stream())
                .toList();
        return Region.outwards(region).stream()
                .flatMap(place ->
                        found.stream().filter(parameter -> parameter.region().equals(place)))
                .map(parameter -> Authority.valueOf(parameter.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + KEY + " in " + region + " on " + on));
    }
}
