package org.onewindow.deadline;

/**
 * How long a limit still runs, or for how long it has been over, counted as the limit counts.
 *
 * @param unit WORKING_DAY, CALENDAR_DAY, or HOUR for limits of hours and for whatever ends today
 * @param amount whole days behind today; of hours, minutes
 */
public record TimeLeft(String unit, long amount, boolean over) {}
