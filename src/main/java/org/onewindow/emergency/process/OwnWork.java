package org.onewindow.emergency.process;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.emergency.ReliefDecisions;
import org.onewindow.office.Offices;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Who may not decide because of earlier work on the same case or grant. */
@Component
class OwnWork {

    private static final String LEADER = "leader";
    private static final String MZ = "mz";
    private static final String REVIEW = "review-relief";

    private final CaseFiles caseFiles;
    private final ReliefDecisions decisions;
    private final StaffDirectory staff;
    private final Offices offices;

    OwnWork(CaseFiles caseFiles, ReliefDecisions decisions, StaffDirectory staff, Offices offices) {
        this.caseFiles = caseFiles;
        this.decisions = decisions;
        this.staff = staff;
        this.offices = offices;
    }

    /** Whoever took the case in. */
    Set<String> accepting(TaskRef task) {
        return caseFiles.acceptedBy(task.caseNumber());
    }

    /** As {@link #accepting}, leaders only: a clerk who took the case in may still write down a leader's approval. */
    Set<String> acceptingLeaders(TaskRef task) {
        var county = offices.countyOffice(task.office(), MZ).code();
        return accepting(task).stream()
                .filter(id -> staff.holds(id, LEADER, task.office()) || staff.holds(id, LEADER, county))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever took the case in or decided something about the grant. */
    Set<String> deciding(TaskRef task) {
        return barred(task, step -> true);
    }

    /** As {@link #deciding}; but where no other county leader is left, whoever reviewed may decide on recovery. */
    Set<String> recovering(TaskRef task) {
        var barred = deciding(task);
        var county = offices.countyOffice(task.office(), MZ).code();
        var nobodyLeft = staff.holding(LEADER, county).stream().map(Staff::id).allMatch(barred::contains);
        return nobodyLeft ? barred(task, step -> !step.equals(REVIEW)) : barred;
    }

    private Set<String> barred(TaskRef task, Predicate<String> steps) {
        var barred = new HashSet<>(accepting(task));
        decisions.deciders(task.get(Words.GRANT_NUMBER)).forEach((step, deciders) -> {
            if (steps.test(step)) {
                barred.addAll(deciders);
            }
        });
        return barred;
    }
}
