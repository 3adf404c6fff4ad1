package org.onewindow.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.InvalidInput;

/**
 * How a new value follows those of the same key and region: it ends the one in force on its first day, and where it is
 * meant for a while only, the former value returns after it.
 *
 * @param ended the value that ends on {@code next}'s first day; null: there was none
 * @param returning the former value, from the day {@code next} ends
 */
record Succession(
        @Nullable Parameter ended, Parameter next, @Nullable Parameter returning) {

    /** @throws InvalidInput when another value begins on the same day or later in the same period */
    static Succession of(Parameter next, List<Parameter> known) {
        var touched = known.stream().filter(one -> overlap(one, next)).toList();
        touched.stream()
                .filter(one -> !one.validFrom().isBefore(next.validFrom()))
                .map(Parameter::validFrom)
                .min(LocalDate::compareTo)
                .ifPresent(begins -> refuse(next, begins));
        Optional<Parameter> former = touched.stream().findFirst();
        return new Succession(
                former.orElse(null),
                next,
                former.filter(one -> outlives(one, next))
                        .map(one -> returning(one, next))
                        .orElse(null));
    }

    private static void refuse(Parameter next, LocalDate begins) {
        throw begins.equals(next.validFrom())
                ? InvalidInput.of("validFrom", "parameter-begins-then", begins.toString())
                : InvalidInput.of("validTo", "parameter-next-begins", begins.toString());
    }

    private static boolean overlap(Parameter one, Parameter other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Parameter one, Parameter other) {
        var end = other.validTo();
        return end == null || one.validFrom().isBefore(end);
    }

    private static boolean outlives(Parameter former, Parameter next) {
        var end = next.validTo();
        var formerEnd = former.validTo();
        return end != null && (formerEnd == null || formerEnd.isAfter(end));
    }

    private static Parameter returning(Parameter former, Parameter next) {
        var end = next.validTo();
        return new Parameter(
                former.key(),
                former.region(),
                end == null ? former.validFrom() : end,
                former.validTo(),
                former.value(),
                former.unit(),
                former.source());
    }
}
