package org.onewindow.deadline.process;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.Alarms;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.DeadlineTimers;
import org.onewindow.deadline.Deadlines;
import org.onewindow.workflow.CaseScopes;
import org.onewindow.workflow.ProcessVariable;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** What models call {@code clock}. Opens the limit when the feature has not done so and ties the timer to it. */
@Component("clock")
public class ClockBean {

    private static final Map<DeadlineKind, ProcessVariable<String>> SUBJECTS = Map.of(
            DeadlineKind.RELIEF, Words.GRANT_NUMBER,
            DeadlineKind.RELIEF_RESPONSE, Words.GRANT_NUMBER,
            DeadlineKind.EMERGENCY_END, Words.GRANT_NUMBER,
            DeadlineKind.FORMALITIES, Words.GRANT_NUMBER,
            DeadlineKind.RELIEF_REVIEW, Words.GRANT_NUMBER,
            DeadlineKind.RECONSIDERATION, Words.MATTER_NUMBER);

    /** Kinds that another office than the instance's own must keep. */
    private static final Map<DeadlineKind, String> HOLDERS = Map.of(
            DeadlineKind.ECONOMIC_CHECK, "verifyingOffice",
            DeadlineKind.COORDINATION, "coordinatingOffice",
            DeadlineKind.CONFIRMATION, Words.DECIDING_OFFICE.name(),
            DeadlineKind.RECONSIDERATION, Words.DECIDING_OFFICE.name(),
            DeadlineKind.RELIEF_REVIEW, Words.GRANTING_OFFICE.name(),
            DeadlineKind.EXTENSION_DECISION, Words.APPROVING_OFFICE.name());

    private final Deadlines deadlines;
    private final DeadlineTimers timers;
    private final Clock time;

    ClockBean(Deadlines deadlines, DeadlineTimers timers, Clock time) {
        this.deadlines = deadlines;
        this.timers = timers;
        this.time = time;
    }

    /** The repeat of a timer: the token of its limit, resolved by {@link DeadlineCycleCalendar}. */
    public String cycle(DelegateExecution execution, String kind) {
        return Alarms.token(start(execution, DeadlineKind.valueOf(kind)));
    }

    /** Moment of the next alarm, for a timer that fires once. */
    public Date next(DelegateExecution execution, String kind) {
        return Date.from(timers.first(start(execution, DeadlineKind.valueOf(kind))));
    }

    /** When the task's limit ends, or null when it has none open. Opens nothing. */
    public @Nullable Date due(DelegateExecution execution, String kind) {
        var limit = DeadlineKind.valueOf(kind);
        var deadline = deadlines.find(limit, subject(execution, limit));
        return deadline == null || deadline.doneAt() != null ? null : Date.from(deadline.dueAt());
    }

    private static String subject(DelegateExecution execution, DeadlineKind kind) {
        var word = SUBJECTS.get(kind);
        return word == null ? execution.getProcessBusinessKey() : required(execution, word.name());
    }

    private long start(DelegateExecution execution, DeadlineKind kind) {
        var subject = subject(execution, kind);
        var caseNumber = required(execution, Words.CASE_NUMBER.name());
        var deadline = deadlines.open(kind, subject, caseNumber, holder(execution, kind), time.instant());
        timers.bind(deadline.id(), execution.getProcessInstanceId(), execution.getId());
        return deadline.id();
    }

    private static String holder(DelegateExecution execution, DeadlineKind kind) {
        var word = HOLDERS.get(kind);
        var named = word == null ? null : text(execution, word);
        if (named != null) {
            return named;
        }
        var tenant = execution.getTenantId();
        return tenant == null ? required(execution, Words.OFFICE.name()) : CaseScopes.office(tenant);
    }

    private static String required(DelegateExecution execution, String word) {
        var text = text(execution, word);
        if (text == null) {
            throw new IllegalStateException("No " + word + " at " + execution.getCurrentActivityId());
        }
        return text;
    }

    private static @Nullable String text(DelegateExecution execution, String word) {
        return (String) execution.getVariable(word);
    }
}
