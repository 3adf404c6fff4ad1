package org.onewindow.deadline.process;

import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.onewindow.deadline.DeadlineTimers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the engine's repeating timers ask the limits. Setting a manager replaces all three calendars. */
@Component
class DeadlineCalendarPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<DeadlineTimers> timers;

    DeadlineCalendarPlugin(ObjectProvider<DeadlineTimers> timers) {
        this.timers = timers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new DurationBusinessCalendar());
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new DeadlineCycleCalendar(timers));
        engine.setBusinessCalendarManager(calendars);
    }
}
