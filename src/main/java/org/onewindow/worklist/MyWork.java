package org.onewindow.worklist;

/**
 * How much there is to do for one person.
 *
 * @param mine tasks the person holds
 * @param claimable tasks nobody holds and the person may claim
 * @param dueToday of both, those whose limit ends today
 * @param overdue of both, those whose limit is over
 */
public record MyWork(long mine, long claimable, long dueToday, long overdue) {}
