package org.onewindow.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Money;

/** Collects everything that is wrong with an application. Blank text counts as absent. */
final class Findings {

    private static final BigDecimal MOST_YUAN = new BigDecimal("100000000");

    private final List<FieldError> errors = new ArrayList<>();

    void reject(String field, String code, Object... args) {
        errors.add(FieldError.of(field, code, args));
    }

    /** @throws InvalidInput when anything was rejected */
    void verify() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    void onlyAtTheWindow(String field, @Nullable String given) {
        if (clean(given) != null) {
            reject(field, "only-at-window");
        }
    }

    static @Nullable String clean(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    @Nullable
    String text(String field, @Nullable String given, int most) {
        var text = clean(given);
        if (text != null && text.length() > most) {
            reject(field, "too-long", most);
            return null;
        }
        return text;
    }

    String requiredText(String field, @Nullable String given, int most) {
        var text = text(field, given, most);
        if (text == null && clean(given) == null) {
            reject(field, "required");
        }
        return text == null ? "-" : text;
    }

    <E extends Enum<E>> @Nullable E code(String field, @Nullable String given, Class<E> type) {
        var text = clean(given);
        if (text == null) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        reject(
                field,
                "unknown-code",
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }

    <E extends Enum<E>> E requiredCode(String field, @Nullable String given, Class<E> type) {
        var code = code(field, given, type);
        if (code == null && clean(given) == null) {
            reject(field, "required");
        }
        return code == null ? type.getEnumConstants()[0] : code;
    }

    <E extends Enum<E>> List<String> codes(String field, @Nullable List<@Nullable String> given, Class<E> type) {
        var codes = new ArrayList<String>();
        for (int i = 0; given != null && i < given.size(); i++) {
            var code = requiredCode(field + "[" + i + "]", given.get(i), type).name();
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    @Nullable
    LocalDate pastDate(String field, @Nullable String given, LocalDate today) {
        var text = clean(given);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (!date.isAfter(today)) {
                return date;
            }
            reject(field, "in-future");
        } catch (DateTimeException e) {
            reject(field, "not-a-date");
        }
        return null;
    }

    @Nullable
    Instant pastMoment(String field, @Nullable String given, Instant now) {
        var text = clean(given);
        if (text == null) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(text).toInstant();
            if (!moment.isAfter(now)) {
                return moment;
            }
            reject(field, "in-future");
        } catch (DateTimeException e) {
            reject(field, "not-a-moment");
        }
        return null;
    }

    /** Fen of an amount of zero or more with at most two decimals. */
    @Nullable
    Long fen(String field, @Nullable BigDecimal yuan) {
        if (yuan == null) {
            return null;
        }
        if (yuan.signum() < 0) {
            reject(field, "amount-negative");
        } else if (yuan.compareTo(MOST_YUAN) > 0) {
            reject(field, "amount-too-large", MOST_YUAN.toPlainString());
        } else if (yuan.stripTrailingZeros().scale() > 2) {
            reject(field, "amount-decimals");
        } else {
            return Money.ofYuan(yuan).fen();
        }
        return null;
    }

    @Nullable
    String phone(String field, @Nullable String given) {
        var phone = clean(given);
        if (phone != null && !PhoneNumber.fits(phone)) {
            reject(field, "phone");
            return null;
        }
        return phone;
    }
}
