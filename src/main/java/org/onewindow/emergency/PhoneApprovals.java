package org.onewindow.emergency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.office.Offices;
import org.onewindow.office.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader approves by phone at night; afterwards the leader says whether it was so. */
@Service
@Transactional
public class PhoneApprovals {

    private final GrantStore grants;
    private final DecisionStore decisions;
    private final ReliefLeaders leaders;
    private final CaseFiles caseFiles;
    private final CaseGuard guard;
    private final Offices offices;
    private final ReliefNews news;
    private final Seal seal;
    private final Clock clock;

    PhoneApprovals(
            GrantStore grants,
            DecisionStore decisions,
            ReliefLeaders leaders,
            CaseFiles caseFiles,
            CaseGuard guard,
            Offices offices,
            ReliefNews news,
            Seal seal,
            Clock clock) {
        this.grants = grants;
        this.decisions = decisions;
        this.leaders = leaders;
        this.caseFiles = caseFiles;
        this.guard = guard;
        this.offices = offices;
        this.news = news;
        this.seal = seal;
        this.clock = clock;
    }

    /** May this leader of the grant's township approve it by phone? */
    @Transactional(readOnly = true)
    public boolean mayApprove(String leader, String number) {
        var grant = grants.get(number);
        return leaders.eligible(leader, grant.office(), grant.caseNumber())
                && !guard.confidentialFor(grant.caseNumber(), leader);
    }

    /** The call can lie neither ahead nor before the application. */
    @Transactional(readOnly = true)
    public boolean possible(Instant at, String number) {
        var received = caseFiles.get(grants.get(number).caseNumber()).receivedAt();
        return !at.isAfter(clock.instant()) && !at.isBefore(received);
    }

    /** The leader's own answer, once. */
    public void answer(String number, String leader, boolean confirmed, @Nullable String reason) {
        var grant = grants.get(number);
        if (!grant.answerPhone(confirmed)) {
            return;
        }
        var outcome = confirmed ? "CONFIRMED" : "DENIED";
        decisions.save(
                ReliefDecision.of(number, "confirm-phone-approval", Level.TOWNSHIP, leader, outcome, clock.instant())
                        .because(seal.optional(reason)));
        news.event(grant, confirmed ? "phone-approval-confirmed" : "phone-approval-denied", leader);
    }

    /** Somebody gave out money in a leader's name: the township's managers and the county's leaders are told. */
    public void reportDenial(String number) {
        var grant = grants.get(number);
        news.notice(grant, "manager", grant.office(), "phone-approval-denied");
        news.notice(grant, "leader", offices.countyOffice(grant.office(), "mz").code(), "phone-approval-denied");
    }

    /** Leaders of the township who may be named. */
    @Transactional(readOnly = true)
    public List<Staff> approvers(String number) {
        var grant = grants.get(number);
        return leaders.eligible(grant.office(), grant.caseNumber()).stream()
                .filter(leader -> !guard.confidentialFor(grant.caseNumber(), leader.id()))
                .toList();
    }
}
