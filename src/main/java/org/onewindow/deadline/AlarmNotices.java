package org.onewindow.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.onewindow.notification.Notifications;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.policy.Region;
import org.onewindow.shared.LocalTime24;
import org.springframework.stereotype.Component;

/** Alarms and reminders go to whoever has the work; a breach goes to the manager too. */
@Component
class AlarmNotices {

    private static final Set<String> TOWNSHIP_ROLES = Set.of("clerk", "visitor");

    private static final String REMINDER = "deadline-reminder";

    private final Notifications notifications;
    private final Rules rules;
    private final OpenWork work;
    private final Offices offices;
    private final Supervisors supervisors;
    private final Clock clock;

    AlarmNotices(
            Notifications notifications,
            Rules rules,
            OpenWork work,
            Offices offices,
            Supervisors supervisors,
            Clock clock) {
        this.notifications = notifications;
        this.rules = rules;
        this.work = work;
        this.offices = offices;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    /** Whoever has the work, otherwise everybody who might; at a breach the manager of the holder's office too. */
    void tell(DeadlineView deadline, boolean breached) {
        var template = breached ? "deadline-breached" : "deadline-alarm";
        send(recipients(deadline), template, deadline);
        if (breached) {
            var manager = "manager@" + supervisors.officeFor(deadline.holder());
            notifications.toGroup(manager, template, deadline.caseNumber(), details(deadline));
        }
    }

    /** A manager asks for a limit to be kept. */
    void remind(DeadlineView deadline) {
        send(recipients(deadline), REMINDER, deadline);
    }

    private void send(Recipients to, String template, DeadlineView deadline) {
        var details = details(deadline);
        to.staff().forEach(person -> notifications.toStaff(person, template, deadline.caseNumber(), details));
        to.groups().forEach(group -> notifications.toGroup(group, template, deadline.caseNumber(), details));
    }

    /** Nobody hears of the same limit twice, however many tasks they have on it. */
    private record Recipients(Set<String> staff, Set<String> groups) {}

    private Recipients recipients(DeadlineView deadline) {
        var staff = new LinkedHashSet<String>();
        var groups = new LinkedHashSet<String>();
        for (var task : work.against(deadline.kind(), deadline.subject())) {
            if (task.assignee() != null) {
                staff.add(task.assignee());
            } else if (!task.group().isEmpty()) {
                groups.add(task.group());
            }
        }
        return staff.isEmpty() && groups.isEmpty()
                ? new Recipients(Set.of(), holders(deadline))
                : new Recipients(staff, groups);
    }

    static Map<String, String> details(DeadlineView deadline) {
        return Map.of(
                "kind", deadline.kind().name(),
                "subject", deadline.subject(),
                "due", LocalTime24.end(deadline.dueAt()));
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
