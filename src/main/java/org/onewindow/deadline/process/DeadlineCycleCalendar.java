package org.onewindow.deadline.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.DeadlineTimers;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Resolves the repeat {@code deadline/<id>}: a new timer stands at the first alarm not raised yet; a timer that goes off
 * is followed by one at the next alarm, or by none. The engine asks before it runs the alarm. Any other repeat is the
 * engine's own business.
 */
class DeadlineCycleCalendar extends CycleBusinessCalendar {

    private static final String PREFIX = "deadline/";

    private final ObjectProvider<DeadlineTimers> timers;

    DeadlineCycleCalendar(ObjectProvider<DeadlineTimers> timers) {
        this.timers = timers;
    }

    @Override
    public @Nullable Date resolveDuedate(String repeat, Task task) {
        return repeat.startsWith(PREFIX) ? first(repeat) : super.resolveDuedate(repeat, task);
    }

    @Override
    public @Nullable Date resolveDuedate(String repeat) {
        return repeat.startsWith(PREFIX) ? first(repeat) : super.resolveDuedate(repeat);
    }

    @Override
    public @Nullable Date resolveDuedate(String repeat, Date start) {
        return repeat.startsWith(PREFIX) ? first(repeat) : super.resolveDuedate(repeat, start);
    }

    @Override
    public @Nullable Date resolveDuedate(String repeat, Date start, long offset) {
        return repeat.startsWith(PREFIX)
                ? date(timers.getObject().following(id(repeat)))
                : super.resolveDuedate(repeat, start, offset);
    }

    private @Nullable Date first(String repeat) {
        return date(timers.getObject().first(id(repeat)));
    }

    private static @Nullable Date date(@Nullable Instant moment) {
        return moment == null ? null : Date.from(moment);
    }

    private static long id(String repeat) {
        return Long.parseLong(repeat.substring(PREFIX.length()));
    }
}
