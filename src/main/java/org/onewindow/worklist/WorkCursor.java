package org.onewindow.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.InvalidInput;

/** The last task of a page: the next one starts behind it, however many came or went meanwhile. */
record WorkCursor(OffsetDateTime at, String id) {

    private static final OffsetDateTime NO_LIMIT = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    static WorkCursor behind(WorkItem item) {
        var due = item.dueAt();
        return new WorkCursor(due == null ? NO_LIMIT : due.atOffset(ZoneOffset.UTC), item.id());
    }

    /** @throws InvalidInput when it is not one of ours */
    static WorkCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new WorkCursor(OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), "");
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            return new WorkCursor(OffsetDateTime.parse(plain.substring(0, bar)), plain.substring(bar + 1));
        } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException e) {
            throw InvalidInput.of("cursor", "unknown-cursor");
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
