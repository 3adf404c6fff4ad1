package org.onewindow.emergency;

import java.util.HashMap;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.notification.Notifications;
import org.springframework.stereotype.Component;

/** Tells what happened to a grant: the case's time line, the applicant, the staff concerned. */
@Component
class ReliefNews {

    static final String SYSTEM = "system";

    private final CaseFiles caseFiles;
    private final Notifications notifications;

    ReliefNews(CaseFiles caseFiles, Notifications notifications) {
        this.caseFiles = caseFiles;
        this.notifications = notifications;
    }

    void event(ReliefGrant grant, String event, String actor) {
        caseFiles.tell(grant.caseNumber(), event, actor, details(grant, Map.of()));
    }

    void event(ReliefGrant grant, String event, String actor, Map<String, String> more) {
        caseFiles.tell(grant.caseNumber(), event, actor, details(grant, more));
    }

    void letter(ReliefGrant grant, String template) {
        notifications.toApplicant(grant.caseNumber(), template, details(grant, Map.of()));
    }

    void notice(ReliefGrant grant, String role, String office, String template) {
        notifications.toGroup(role + "@" + office, template, grant.caseNumber(), details(grant, Map.of()));
    }

    private static Map<String, String> details(ReliefGrant grant, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("case", grant.caseNumber());
        details.put("grant", grant.number());
        var amount = grant.view().amount();
        if (amount != null) {
            details.put("amount", amount.toString());
        }
        return Map.copyOf(details);
    }
}
