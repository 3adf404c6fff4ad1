package org.onewindow.deadline;

/**
 * An alarm of a limit was raised, in the transaction that records it.
 *
 * @param percentOrDay {@code 70%}, {@code 100%}, {@code 150%}, or the number of a day
 * @param breached the limit is over
 */
public record DeadlineAlarmed(
        DeadlineKind kind, String subject, String caseNumber, String percentOrDay, boolean breached) {}
