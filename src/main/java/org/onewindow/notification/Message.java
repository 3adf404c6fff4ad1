package org.onewindow.notification;

import java.time.Instant;

/** A message as its reader sees it. {@code text} is in the reader's language. */
public record Message(long id, Instant at, String caseNumber, String template, String text, boolean delivered) {}
