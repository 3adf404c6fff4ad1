package org.onewindow.deadline.process;

import org.onewindow.deadline.DeadlineView;
import org.onewindow.shared.LocalTime24;
import org.onewindow.shared.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Limits as people read them in a form. */
@Component
class DeadlineLabels {

    private final Wording wording;

    DeadlineLabels(Wording wording) {
        this.wording = wording;
    }

    String of(DeadlineView deadline) {
        return wording.label("deadline", deadline.kind().name(), LocaleContextHolder.getLocale());
    }

    String due(DeadlineView deadline) {
        return LocalTime24.end(deadline.dueAt());
    }

    /** Kind, number and end in one line. */
    String line(DeadlineView deadline) {
        return of(deadline) + " · " + deadline.subject() + " · " + due(deadline);
    }
}
