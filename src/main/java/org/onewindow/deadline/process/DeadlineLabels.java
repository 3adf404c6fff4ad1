package org.onewindow.deadline.process;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.onewindow.deadline.DeadlineView;
import org.onewindow.shared.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Limits as people read them in a form. */
@Component
class DeadlineLabels {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Wording wording;

    DeadlineLabels(Wording wording) {
        this.wording = wording;
    }

    String of(DeadlineView deadline) {
        return wording.label("deadline", deadline.kind().name(), LocaleContextHolder.getLocale());
    }

    String due(DeadlineView deadline) {
        return MOMENT.format(deadline.dueAt());
    }

    /** Kind, number and end in one line. */
    String line(DeadlineView deadline) {
        return of(deadline) + " · " + deadline.subject() + " · " + due(deadline);
    }
}
