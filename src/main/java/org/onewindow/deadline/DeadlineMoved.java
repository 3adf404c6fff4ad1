package org.onewindow.deadline;

import java.time.Instant;

/** A limit was opened, paused, resumed, extended or counted anew. */
public record DeadlineMoved(DeadlineKind kind, String subject, String caseNumber, Instant dueAt) {}
