package org.onewindow.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
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

    static Map<String, String> details(DeadlineView deadline) {
        return Map.of(
                "kind", deadline.kind().name(),
                "subject", deadline.subject(),
                "due", MOMENT.format(deadline.dueAt().atZone(Reckoning.ZONE)));
    }

    private Set<String> holders(DeadlineView deadline) {
        var today = LocalDate.ofInstant(clock.instant(), Reckoning.ZONE);
        boolean township = offices.find(deadline.holder())
                .filter(office -> office.kind() == Office.Kind.TOWNSHIP)
                .isPresent();
        var groups = new LinkedHashSet<String>();
        for (var role : rules.holderRoles(deadline.kind(), Region.of(deadline.holder()), today)) {
            // A township that receives a referral has clerks, no department officers.
            groups.add((township && role.equals("officer") ? "clerk" : role) + "@" + deadline.holder());
        }
        return groups;
    }
}
