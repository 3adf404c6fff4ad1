package org.onewindow.workflow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Money;

/**
 * What a person sent for one step. Readers collect errors instead of throwing, so that all of them are told at once;
 * {@link #verify()} throws them. Blank text counts as absent.
 */
public final class Submission {

    private static final BigDecimal MOST_YUAN = new BigDecimal("100000000");

    private final Map<String, @Nullable Object> values;
    private final List<FieldError> errors;

    public Submission(Map<String, @Nullable Object> values) {
        this(values, new ArrayList<>());
    }

    private Submission(Map<String, @Nullable Object> values, List<FieldError> errors) {
        this.values = values;
        this.errors = errors;
    }

    public boolean has(String field) {
        return raw(field) != null;
    }

    /** A code of {@code type}; absent or unknown is an error, and then the first code stands in. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        var constants = type.getEnumConstants();
        var found = optionalChoice(field, type);
        if (found == null && !has(field)) {
            reject(field, "required");
        }
        return found == null ? constants[0] : found;
    }

    public <E extends Enum<E>> @Nullable E optionalChoice(String field, Class<E> type) {
        var given = raw(field);
        if (given == null) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(given)) {
                return constant;
            }
        }
        reject(field, "unknown-code", String.join(", ", names(type)));
        return null;
    }

    /** Required text of at most {@code most} characters. */
    public String text(String field, int most) {
        var text = optionalText(field, most);
        if (text == null) {
            if (!has(field)) {
                reject(field, "required");
            }
            return "";
        }
        return text;
    }

    public @Nullable String optionalText(String field, int most) {
        var given = raw(field);
        if (given == null) {
            return null;
        }
        if (!(given instanceof String text)) {
            reject(field, "not-text");
            return null;
        }
        if (text.strip().length() > most) {
            reject(field, "too-long", most);
            return null;
        }
        return text.strip();
    }

    /** A required amount above zero with at most two decimals. */
    public Money yuan(String field) {
        var given = optionalYuan(field);
        if (given == null) {
            if (!has(field)) {
                reject(field, "required");
            }
            return Money.ZERO;
        }
        if (given.fen() == 0) {
            reject(field, "amount-positive");
        }
        return given;
    }

    /** An amount of zero or more with at most two decimals. */
    public @Nullable Money optionalYuan(String field) {
        var given = raw(field);
        if (given == null) {
            return null;
        }
        try {
            var yuan = new BigDecimal(given.toString());
            if (yuan.signum() < 0) {
                reject(field, "amount-negative");
            } else if (yuan.stripTrailingZeros().scale() > 2) {
                reject(field, "amount-decimals");
            } else if (yuan.compareTo(MOST_YUAN) > 0) {
                reject(field, "amount-too-large", MOST_YUAN.toPlainString());
            } else {
                return Money.ofYuan(yuan);
            }
        } catch (NumberFormatException e) {
            reject(field, "not-a-number");
        }
        return null;
    }

    public @Nullable Integer optionalWhole(String field, int least, int most) {
        var given = raw(field);
        if (given == null) {
            return null;
        }
        try {
            int number = new BigDecimal(given.toString()).intValueExact();
            if (number >= least && number <= most) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below together with numbers out of range
        }
        reject(field, "whole-between", least, most);
        return null;
    }

    /** Required whole number; {@code least} stands in when it is wrong. */
    public int whole(String field, int least, int most) {
        var number = optionalWhole(field, least, most);
        if (number == null && !has(field)) {
            reject(field, "required");
        }
        return number == null ? least : number;
    }

    public @Nullable LocalDate optionalDate(String field) {
        var given = raw(field);
        if (given == null) {
            return null;
        }
        try {
            return LocalDate.parse(given.toString());
        } catch (DateTimeException e) {
            reject(field, "not-a-date");
            return null;
        }
    }

    /** Required date; the epoch stands in when it is wrong. */
    public LocalDate date(String field) {
        var date = optionalDate(field);
        if (date == null && !has(field)) {
            reject(field, "required");
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    /** A moment with its offset, {@code 2026-11-20T09:12:00+08:00}. */
    public @Nullable Instant optionalMoment(String field) {
        var given = raw(field);
        if (given == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(given.toString()).toInstant();
        } catch (DateTimeException e) {
            reject(field, "not-a-moment");
            return null;
        }
    }

    /** Distinct texts in the order given; absent means empty. */
    public List<String> texts(String field) {
        var given = raw(field);
        if (given == null) {
            return List.of();
        }
        if (!(given instanceof Collection<?> many)) {
            reject(field, "not-a-list");
            return List.of();
        }
        var found = new LinkedHashSet<String>();
        for (var one : many) {
            if (one instanceof String text && !text.isBlank()) {
                found.add(text.strip());
            } else {
                reject(field, "not-text");
            }
        }
        return List.copyOf(found);
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(raw(field));
    }

    /** A nested object, e.g. {@code phoneApproval}; its fields are read and named as {@code phoneApproval.by}. */
    public @Nullable Submission nested(String field) {
        var given = raw(field);
        if (given == null) {
            return null;
        }
        if (!(given instanceof Map<?, ?> map)) {
            reject(field, "not-an-object");
            return null;
        }
        var prefixed = new HashMap<String, @Nullable Object>();
        map.forEach((key, value) -> prefixed.put(field + "." + key, value));
        return new Submission(prefixed, errors);
    }

    public void reject(String field, String code, Object... args) {
        errors.add(FieldError.of(field, code, args));
    }

    /** Whatever else was sent is an error: a misspelt name must not pass for one left out. */
    public void onlyKnows(Set<String> fields) {
        names().stream().filter(name -> !fields.contains(name)).sorted().forEach(name -> reject(name, "unknown-field"));
    }

    public void require(boolean condition, String field, String code, Object... args) {
        if (!condition) {
            reject(field, code, args);
        }
    }

    /** @throws InvalidInput when anything was rejected */
    public void verify() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** The fields named as keys of {@code names}, under the names they have there; nothing else. */
    public Submission as(Map<String, String> names) {
        var renamed = new HashMap<String, @Nullable Object>();
        names.forEach((mine, other) -> {
            if (has(mine)) {
                renamed.put(other, values.get(mine));
            }
        });
        return new Submission(renamed);
    }

    /** Names of the fields that were sent with a value. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        values.forEach((name, value) -> {
            if (value != null) {
                names.add(name);
            }
        });
        return names;
    }

    private @Nullable Object raw(String field) {
        var given = values.get(field);
        return given instanceof String text && text.isBlank() ? null : given;
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        var names = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return names;
    }
}
