package org.onewindow.feedback;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.MatterResults;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.notification.Notifications;
import org.onewindow.office.Offices;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 复核: another leader looks at a decision, or the office that answered is asked again. */
@Service
@Transactional
public class ReconsiderationService {

    private final FollowUpRows followUps;
    private final ReconsiderationRows rows;
    private final Matters matters;
    private final MatterResults results;
    private final CaseFiles cases;
    private final Offices offices;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final SealedText sealed;
    private final Clock clock;

    ReconsiderationService(
            FollowUpRows followUps,
            ReconsiderationRows rows,
            Matters matters,
            MatterResults results,
            CaseFiles cases,
            Offices offices,
            Deadlines deadlines,
            Notifications notifications,
            SealedText sealed,
            Clock clock) {
        this.followUps = followUps;
        this.rows = rows;
        this.matters = matters;
        this.results = results;
        this.cases = cases;
        this.offices = offices;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * Referred matters open again at once: their next referral is marked 复核.
     *
     * @return office whose leaders look at the other ones
     */
    public String open(String caseNumber) {
        for (var one : named(caseNumber)) {
            if (one.referred() && !one.changed()) {
                one.decide(ReconsiderationOutcome.CHANGED, null, "system", clock.instant());
                results.reopen(one.matterNumber());
            }
        }
        return decidingOffice(caseNumber);
    }

    /** Matters that a leader here looks at: the same list however far the leaders are. */
    @Transactional(readOnly = true)
    public List<String> lookedAtHere(String caseNumber) {
        return named(caseNumber).stream()
                .filter(one -> !one.referred())
                .map(Reconsideration::matterNumber)
                .toList();
    }

    public void decide(String matterNumber, ReconsiderationOutcome outcome, String reason, String actor) {
        var one = rows.findByMatterNumber(matterNumber).orElseThrow(() -> new NotFound("unknown-matter", matterNumber));
        cases.lock(one.caseNumber());
        one.decide(outcome, sealed.seal(reason), actor, clock.instant());
        deadlines.meet(DeadlineKind.RECONSIDERATION, matterNumber, clock.instant());
        var kind = matters.get(matterNumber).kind().name();
        var details = Map.of("number", matterNumber, "kind", kind, "outcome", outcome.name());
        cases.tell(one.caseNumber(), "reconsidered", actor, details);
        if (outcome == ReconsiderationOutcome.CHANGED) {
            results.reopen(matterNumber);
        } else {
            notifications.toApplicant(one.caseNumber(), "reconsideration-upheld", details);
        }
    }

    /** @return true when any matter is decided again */
    @Transactional(readOnly = true)
    public boolean changed(String caseNumber) {
        return named(caseNumber).stream().anyMatch(Reconsideration::changed);
    }

    /** Log-in names who may not look again: whoever took the case in, and whoever decided. */
    @Transactional(readOnly = true)
    public Set<String> barred(String matterNumber) {
        var matter = matters.get(matterNumber);
        var barred = new HashSet<>(cases.acceptedBy(matter.caseNumber()));
        if (matter.decidedBy() != null) {
            barred.add(matter.decidedBy());
        }
        return barred;
    }

    private List<Reconsideration> named(String caseNumber) {
        return rows.findByFollowUpIdOrderByMatterNumber(
                followUps.latest(caseNumber).id());
    }

    private String decidingOffice(String caseNumber) {
        return lookedAtHere(caseNumber).stream()
                .map(matters::get)
                .filter(matter -> matter.kind().determinedHere())
                .map(MatterView::decidingOffice)
                .findFirst()
                .orElseGet(() -> offices.countyOffice(cases.get(caseNumber).office(), "mz")
                        .code());
    }
}
