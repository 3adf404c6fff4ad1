/** Limits on the regional working-day calendar, their pauses, extensions and alarms. */
@NullMarked
package org.onewindow.deadline;

import org.jspecify.annotations.NullMarked;
