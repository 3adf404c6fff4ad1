package org.onewindow.desk;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a clerk types after a leader's call. Field names are those of the page. */
record PhoneCall(
        @Nullable String outcome,
        @Nullable String amountYuan,
        @Nullable String form,
        @Nullable String goods,
        @Nullable String payee,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String at) {

    static PhoneCall proposing(@Nullable Object amount) {
        return new PhoneCall(
                "GRANT", amount == null ? null : amount.toString(), "BANK", null, "APPLICANT", null, null, null);
    }

    /** The fields of the step {@code decide-relief}; an approval by phone is among them even when left blank. */
    Map<String, @Nullable Object> values(ZoneId zone) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("outcome", outcome);
        values.put("amountYuan", amountYuan);
        values.put("form", form);
        values.put("goods", "GOODS".equals(form) ? goods : null);
        values.put("payee", payee);
        values.put("reason", reason);
        var call = new HashMap<String, @Nullable Object>();
        call.put("by", by);
        call.put("at", moment(zone));
        values.put("phoneApproval", call);
        return values;
    }

    /** A browser sends local time without its offset; anything else is told by the step itself. */
    private @Nullable String moment(ZoneId zone) {
        if (at == null || at.isBlank()) {
            return at;
        }
        try {
            return LocalDateTime.parse(at).atZone(zone).toOffsetDateTime().toString();
        } catch (DateTimeParseException notOne) {
            return at;
        }
    }
}
