/** Where limits meet the engine: the bean {@code clock}, the calendar of its timers, alarms and extensions. */
@NullMarked
package org.onewindow.deadline.process;

import org.jspecify.annotations.NullMarked;
