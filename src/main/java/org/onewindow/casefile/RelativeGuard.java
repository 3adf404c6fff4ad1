package org.onewindow.casefile;

import org.onewindow.office.StaffDirectory;
import org.onewindow.workflow.TaskGuard;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 近亲属回避: nobody works on the case of a close relative they filed. */
@Component
class RelativeGuard implements TaskGuard {

    private final CaseFiles cases;
    private final StaffDirectory staff;

    RelativeGuard(CaseFiles cases, StaffDirectory staff) {
        this.cases = cases;
        this.staff = staff;
    }

    @Override
    public boolean bars(TaskRef task, String person) {
        var number = task.find(Words.CASE_NUMBER);
        return number != null && staff.filedRelative(person, cases.personHashes(number));
    }
}
