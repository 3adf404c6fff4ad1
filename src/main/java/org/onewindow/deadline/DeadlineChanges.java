package org.onewindow.deadline;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when a limit changes: the engine's timer, whoever listens, whoever must be told. */
@Component
class DeadlineChanges {

    private final ObjectProvider<Alarms> alarms;
    private final AlarmNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineChanges(
            ObjectProvider<Alarms> alarms, AlarmNotices notices, ApplicationEventPublisher events, Clock clock) {
        this.alarms = alarms;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    void opened(Deadline deadline) {
        var view = deadline.view();
        events.publishEvent(new DeadlineMoved(view.kind(), view.subject(), view.caseNumber(), view.dueAt()));
    }

    void moved(Deadline deadline) {
        moveTimer(deadline);
        opened(deadline);
    }

    void ended(Deadline deadline) {
        deadline.timer().ifPresent(timer -> alarms.getObject().remove(deadline.id(), timer.instance()));
        var view = deadline.view();
        events.publishEvent(new DeadlineEnded(view.id(), view.kind(), view.subject(), view.caseNumber()));
    }

    void raiseDue(Deadline deadline, WorkingDayCalendar calendar) {
        var raised = deadline.raiseDue(clock.instant(), calendar);
        var view = deadline.view();
        for (var alarm : raised) {
            events.publishEvent(new DeadlineAlarmed(
                    view.kind(), view.subject(), view.caseNumber(), alarm.mark(), alarm.breached()));
        }
        if (!raised.isEmpty()) {
            moveTimer(deadline);
            notices.tell(view, raised.stream().anyMatch(DeadlineAlarm::breached));
        }
    }

    private void moveTimer(Deadline deadline) {
        deadline.timer().ifPresent(timer -> {
            var next = deadline.nextAlarmAt();
            if (next == null) {
                alarms.getObject().remove(deadline.id(), timer.instance());
            } else {
                alarms.getObject().move(deadline.id(), timer.instance(), timer.execution(), next);
            }
        });
    }
}
