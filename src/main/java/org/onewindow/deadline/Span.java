package org.onewindow.deadline;

import java.time.Instant;

/** A stretch of time; {@code to} no longer belongs to it. */
record Span(Instant from, Instant to) {}
