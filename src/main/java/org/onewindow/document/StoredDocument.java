package org.onewindow.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A paper without its content. {@code mediaType} was read from the content, not from what the sender said. */
public record StoredDocument(
        String id,
        @Nullable String caseNumber,
        String code,
        String mediaType,
        int bytes,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
