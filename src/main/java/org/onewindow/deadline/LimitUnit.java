package org.onewindow.deadline;

/** What a limit is counted in. */
enum LimitUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    HOUR,
    MONTH
}
