package org.onewindow.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a file's type by its first bytes. */
final class MediaTypes {

    private static final Map<String, byte[]> FIRST_BYTES = new LinkedHashMap<>();

    static {
        FIRST_BYTES.put("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        FIRST_BYTES.put("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        FIRST_BYTES.put("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'});
    }

    private MediaTypes() {}

    static Optional<String> of(byte[] content) {
        return FIRST_BYTES.entrySet().stream()
                .filter(type -> startsWith(content, type.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean startsWith(byte[] content, byte[] first) {
        return content.length > first.length && Arrays.equals(content, 0, first.length, first, 0, first.length);
    }
}
