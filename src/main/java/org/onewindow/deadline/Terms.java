package org.onewindow.deadline;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How long a limit is and how it ends.
 *
 * @param closes office's close at which working days end; null: 24:00. Calendar days and months always end at 24:00
 * @param rolls an end on a day off moves to the next working day (Civil Code 203)
 */
record Terms(int amount, LimitUnit unit, @Nullable LocalTime closes, boolean rolls) {}
