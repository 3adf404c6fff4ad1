package org.onewindow.casefile;

import org.onewindow.workflow.TaskGuard;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 保密办件: only named staff learn of a task. */
@Component
class ConfidentialGuard implements TaskGuard {

    private final CaseGuard guard;

    ConfidentialGuard(CaseGuard guard) {
        this.guard = guard;
    }

    @Override
    public boolean bars(TaskRef task, String person) {
        var number = task.find(Words.CASE_NUMBER);
        return number != null && guard.confidentialFor(number, person);
    }

    @Override
    public boolean hides(TaskRef task, String person) {
        return bars(task, person);
    }
}
