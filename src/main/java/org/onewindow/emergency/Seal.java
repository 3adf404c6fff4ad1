package org.onewindow.emergency;

import org.jspecify.annotations.Nullable;
import org.onewindow.sealing.Sealing;
import org.springframework.stereotype.Component;

/** Seals what people write; nothing written, nothing sealed. */
@Component
class Seal {

    private final Sealing sealing;

    Seal(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] text(String text) {
        return sealing.seal(text);
    }

    byte @Nullable [] optional(@Nullable String text) {
        return text == null ? null : sealing.seal(text);
    }
}
