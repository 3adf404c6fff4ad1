package org.onewindow.emergency;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Member;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.springframework.stereotype.Service;

/** Which leaders may decide on a case: not its registrar or checker, and not a filed close relative. */
@Service
public class ReliefLeaders {

    private static final String LEADER = "leader";

    private final StaffDirectory staff;
    private final CaseFiles caseFiles;

    ReliefLeaders(StaffDirectory staff, CaseFiles caseFiles) {
        this.staff = staff;
        this.caseFiles = caseFiles;
    }

    public List<Staff> eligible(String office, String caseNumber) {
        var own = caseFiles.acceptedBy(caseNumber);
        var household = household(caseNumber);
        return staff.holding(LEADER, office).stream()
                .filter(leader -> !own.contains(leader.id()))
                .filter(leader -> !staff.filedRelative(leader.id(), household))
                .toList();
    }

    public boolean eligible(String leader, String office, String caseNumber) {
        return eligible(office, caseNumber).stream().anyMatch(one -> one.id().equals(leader));
    }

    private Set<String> household(String caseNumber) {
        return caseFiles.household(caseNumber).members().stream()
                .map(Member::personHash)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
