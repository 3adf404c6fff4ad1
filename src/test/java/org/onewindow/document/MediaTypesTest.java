package org.onewindow.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTypesTest {

    @Test
    void a_type_is_read_from_the_content() {
        assertThat(MediaTypes.of("%PDF-1.7 …".getBytes(US_ASCII))).contains("application/pdf");
        assertThat(MediaTypes.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains("image/jpeg");
    }

    @Test
    void anything_else_has_none() {
        assertThat(MediaTypes.of("<html>".getBytes(US_ASCII))).isEmpty();
        assertThat(MediaTypes.of("%PDF".getBytes(US_ASCII))).isEmpty();
        assertThat(MediaTypes.of(new byte[0])).isEmpty();
    }
}
