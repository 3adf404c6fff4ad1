package org.onewindow.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page, null on the last */
public record ClockPage(
        Instant now, List<ClockLine> items, @Nullable String next) {}
