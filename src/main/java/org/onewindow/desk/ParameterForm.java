package org.onewindow.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.onewindow.policy.ProposeParameter;
import org.onewindow.shared.InvalidInput;

/** What is typed to propose a value. */
record ParameterForm(
        String key,
        @Nullable String value,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String source,
        @Nullable String reason) {

    static ParameterForm empty(String key) {
        return new ParameterForm(key, null, null, null, null, null);
    }

    /** @throws InvalidInput when a date is none */
    ProposeParameter command(String county) {
        return new ProposeParameter(
                key,
                county,
                date("validFrom", validFrom),
                date("validTo", validTo),
                text(value),
                text(source),
                text(reason));
    }

    private static @Nullable LocalDate date(String field, @Nullable String given) {
        if (text(given).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text(given).strip());
        } catch (DateTimeParseException notOne) {
            throw InvalidInput.of(field, "not-a-date");
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
