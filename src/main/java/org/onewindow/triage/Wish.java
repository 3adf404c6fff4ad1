package org.onewindow.triage;

import java.util.Optional;
import org.onewindow.matter.MatterKind;

/** One kind for one subject, written {@code MEDICAL:M1}. */
public record Wish(MatterKind kind, String subject) {

    public static Optional<Wish> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var code = text.substring(0, colon);
        for (var kind : MatterKind.values()) {
            if (kind.name().equals(code)) {
                return Optional.of(new Wish(kind, text.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return kind + ":" + subject;
    }
}
