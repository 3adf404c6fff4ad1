package org.onewindow.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.notification.Notifications;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.policy.Region;
import org.springframework.stereotype.Component;

/** Alarms go to the holder; a breach goes to the manager too. */
@Component
class AlarmNotices {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Set<String> TOWNSHIP_ROLES = Set.of("clerk", "visitor");

    private static final String REMINDER = "deadline-reminder";

    private final Notifications notifications;
    private final Rules rules;
    private final Offices offices;
    private final Supervisors supervisors;
    private final Clock clock;

    AlarmNotices(Notifications notifications, Rules rules, Offices offices, Supervisors supervisors, Clock clock) {
        this.notifications = notifications;
        this.rules = rules;
        this.offices = offices;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    void tell(DeadlineView deadline, boolean breached) {
        var groups = holders(deadline);
        if (breached) {
            groups.add("manager@" + supervisors.officeFor(deadline.holder()));
        }
        var template = breached ? "deadline-breached" : "deadline-alarm";
        groups.forEach(group -> notifications.toGroup(group, template, deadline.caseNumber(), details(deadline)));
    }

    /** A manager asks for a limit to be kept: whoever has the work, otherwise everybody who might. */
    void remind(DeadlineView deadline, List<OpenWork.Task> tasks) {
        var details = details(deadline);
        if (tasks.isEmpty()) {
            holders(deadline).forEach(group -> group(group, deadline, details));
        }
        for (var task : tasks) {
            if (task.assignee() == null) {
                group(task.group(), deadline, details);
            } else {
                notifications.toStaff(task.assignee(), REMINDER, deadline.caseNumber(), details);
            }
        }
    }

    private void group(String group, DeadlineView deadline, Map<String, String> details) {
        notifications.toGroup(group, REMINDER, deadline.caseNumber(), details);
    }

    static Map<String, String> details(DeadlineView deadline) {
        return Map.of(
                "kind", deadline.kind().name(),
                "subject", deadline.subject(),
                "due", MOMENT.format(deadline.dueAt().atZone(Reckoning.ZONE)));
    }

    private Set<String> holders(DeadlineView deadline) {
        var today = LocalDate.ofInstant(clock.instant(), Reckoning.ZONE);
        var kind = offices.find(deadline.holder()).map(Office::kind).orElse(Office.Kind.DEPARTMENT);
        var groups = new LinkedHashSet<String>();
        for (var role : rules.holderRoles(deadline.kind(), Region.of(deadline.holder()), today)) {
            groups.add(roleAt(kind, role) + "@" + deadline.holder());
        }
        return groups;
    }

    /** A township that receives a referral has clerks, no officers; what falls to the county falls to its leaders. */
    private static String roleAt(Office.Kind kind, String role) {
        if (kind == Office.Kind.TOWNSHIP && role.equals("officer")) {
            return "clerk";
        }
        return kind == Office.Kind.COUNTY_OFFICE && TOWNSHIP_ROLES.contains(role) ? "leader" : role;
    }
}
