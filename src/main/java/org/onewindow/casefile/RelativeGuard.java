package org.onewindow.casefile;

import org.onewindow.workflow.TaskGuard;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 近亲属回避: nobody works on the case of a close relative they filed. */
@Component
class RelativeGuard implements TaskGuard {

    private final CaseGuard guard;

    RelativeGuard(CaseGuard guard) {
        this.guard = guard;
    }

    @Override
    public boolean bars(TaskRef task, String person) {
        var number = task.find(Words.CASE_NUMBER);
        return number != null && guard.relativeOf(number, person);
    }
}
