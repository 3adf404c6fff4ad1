package org.onewindow.emergency;

import java.util.List;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.springframework.stereotype.Service;

/** Which leaders may decide on a case: not its registrar or checker, not a filed close relative. */
@Service
public class ReliefLeaders {

    private static final String LEADER = "leader";

    private final StaffDirectory staff;
    private final CaseFiles caseFiles;
    private final CaseGuard guard;

    ReliefLeaders(StaffDirectory staff, CaseFiles caseFiles, CaseGuard guard) {
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.guard = guard;
    }

    public List<Staff> eligible(String office, String caseNumber) {
        var own = caseFiles.acceptedBy(caseNumber);
        return staff.holding(LEADER, office).stream()
                .filter(leader -> !own.contains(leader.id()))
                .filter(leader -> !guard.relativeOf(caseNumber, leader.id()))
                .toList();
    }

    public boolean eligible(String leader, String office, String caseNumber) {
        return eligible(office, caseNumber).stream().anyMatch(one -> one.id().equals(leader));
    }
}
