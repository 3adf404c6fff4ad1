package org.onewindow.emergency.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.emergency.EarlierAid;
import org.onewindow.emergency.ReliefGrants;
import org.onewindow.office.Staff;
import org.onewindow.shared.Money;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.FormData.Option;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** What the forms of emergency aid show beside what they ask: numbers, codes and amounts of the grant. */
@Component
class ReliefFacts {

    private final ReliefGrants grants;
    private final EarlierAid earlierAid;
    private final CaseFiles caseFiles;

    ReliefFacts(ReliefGrants grants, EarlierAid earlierAid, CaseFiles caseFiles) {
        this.grants = grants;
        this.earlierAid = earlierAid;
        this.caseFiles = caseFiles;
    }

    FormData of(TaskRef task) {
        var grant = grants.get(task.get(Words.GRANT_NUMBER));
        var emergency = caseFiles.get(grant.caseNumber()).emergency();
        return FormData.empty()
                .value("showGrant", grant.number())
                .value("showKind", emergency == null ? null : emergency.kind())
                .value(
                        "showSince",
                        emergency == null || emergency.since() == null
                                ? null
                                : emergency.since().toString())
                .value("showEarlierAid", earlierAid.granted(grant.caseNumber()) ? "ASK_COUNTY" : "NONE")
                .value("showProposed", yuan(grant.proposed()))
                .value("showAmount", yuan(grant.amount()))
                .value("showGranted", yuan(grants.granted(grant.caseNumber())))
                .value("showForm", grant.form() == null ? null : grant.form().name())
                .value("showPayee", grant.payee() == null ? null : grant.payee().name());
    }

    /** As {@link #of}, with the amount asked for as a first proposal. */
    FormData proposing(TaskRef task) {
        var number = task.get(Words.GRANT_NUMBER);
        var proposed = grants.get(number).proposed();
        return of(task).value("showLeft", yuan(grants.leftToTownship(number)))
                .value("amountYuan", proposed == null ? null : proposed.yuan());
    }

    static List<Option> people(List<Staff> staff) {
        return staff.stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    private static @Nullable String yuan(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
