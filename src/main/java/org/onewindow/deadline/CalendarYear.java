package org.onewindow.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A year that is loaded, with how many days off and make-up days it names. */
public record CalendarYear(
        String region, int year, @Nullable String notice, Instant loadedAt, int daysOff, int daysWorked) {}
