package org.onewindow.sealing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts that people may leave out: nothing stays nothing. */
@Component
public class SealedText {

    private final Sealing sealing;

    public SealedText(Sealing sealing) {
        this.sealing = sealing;
    }

    public byte @Nullable [] seal(@Nullable String text) {
        return text == null ? null : sealing.seal(text);
    }

    public @Nullable String open(byte @Nullable [] sealed) {
        return sealed == null ? null : sealing.open(sealed);
    }
}
