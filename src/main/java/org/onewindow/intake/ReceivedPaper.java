package org.onewindow.intake;

import org.jspecify.annotations.Nullable;

/** @param documentId the paper as stored; null when it was only seen */
public record ReceivedPaper(Paper code, @Nullable String documentId) {}
