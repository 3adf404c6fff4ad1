package org.onewindow.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;

/** What a list of limits is narrowed to, as a condition on {@code deadline d}. */
final class ClockFilter {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{9}(?:-L)?-[0-9]{4}-[0-9]{6})(-.*)?");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,6}");

    private final Map<String, String> asked;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new TreeMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** @throws InvalidInput naming everything that cannot be taken */
    ClockFilter(Map<String, String> asked, Instant now) {
        this.asked = asked;
        var choice = code("state", ClockChoice.class);
        conditions.add(Objects.requireNonNullElse(choice, ClockChoice.OPEN).condition());
        equal("kind", "d.kind", code("kind", DeadlineKind.class));
        equal("basis", "d.basis", code("basis", DeadlineBasis.class));
        equal("office", "d.holder", text("office"));
        alarm();
        day("dueFrom", "d.due_at > :dueFrom", 0);
        day("dueTo", "d.due_at <= :dueTo", 1);
        number();
        values.put("now", at(now));
        values.put(
                "midnight", at(startOf(now.atZone(Reckoning.ZONE).toLocalDate().plusDays(1))));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void alarm() {
        var alarm = text("alarm");
        if ("RAISED".equals(alarm)) {
            conditions.add("d.alarmed");
        } else if ("NONE".equals(alarm)) {
            conditions.add("not d.alarmed");
        } else if (alarm != null) {
            errors.add(FieldError.of("alarm", "unknown-code", "RAISED, NONE"));
        }
    }

    /** A whole number of a case, matter, visit, grant or lead, or the digits at the end of a case's number. */
    private void number() {
        var text = text("number");
        if (text == null) {
            return;
        }
        var whole = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        if (whole.matches()) {
            conditions.add("d.case_number = :case");
            values.put("case", whole.group(1));
            if (whole.group(2) != null) {
                conditions.add("starts_with(d.subject, :subject)");
                values.put("subject", whole.group());
            }
        } else if (SERIAL.matcher(text).matches()) {
            conditions.add("right(d.case_number, 6) = :serial");
            values.put("serial", "%06d".formatted(Integer.parseInt(text)));
        } else {
            errors.add(FieldError.of("number", "not-a-number-of-a-case"));
        }
    }

    /** A limit that ends at 24:00 belongs to the day it closes. */
    private void day(String field, String condition, int later) {
        var text = text(field);
        if (text == null) {
            return;
        }
        try {
            values.put(field, at(startOf(LocalDate.parse(text).plusDays(later))));
            conditions.add(condition);
        } catch (DateTimeException e) {
            errors.add(FieldError.of(field, "not-a-date"));
        }
    }

    private void equal(String field, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = :" + field);
            values.put(field, value.toString());
        }
    }

    private <E extends Enum<E>> @Nullable E code(String field, Class<E> type) {
        var text = text(field);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (text != null) {
            errors.add(FieldError.of(
                    field,
                    "unknown-code",
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
        }
        return null;
    }

    private @Nullable String text(String field) {
        var text = asked.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Reckoning.ZONE).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(Reckoning.ZONE).toOffsetDateTime();
    }
}
