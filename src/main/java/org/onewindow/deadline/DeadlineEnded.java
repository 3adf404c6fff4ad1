package org.onewindow.deadline;

/** A limit was met, in time or late, or fell away. */
public record DeadlineEnded(long deadline, DeadlineKind kind, String subject, String caseNumber) {}
