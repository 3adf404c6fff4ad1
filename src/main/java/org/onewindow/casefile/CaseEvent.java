package org.onewindow.casefile;

import java.time.Instant;
import java.util.Map;

/** A line of the time line. {@code event}: message key below {@code event.}. */
public record CaseEvent(Instant at, String event, String actor, Map<String, String> details) {}
