package org.onewindow.emergency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseView;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grants of a case: opened one after another, never two at a time. */
@Service
@Transactional
public class ReliefGrants {

    private final GrantStore grants;
    private final AidStore aids;
    private final CaseFiles caseFiles;
    private final Deadlines deadlines;
    private final Parameters parameters;
    private final ReliefNews news;
    private final Clock clock;

    ReliefGrants(
            GrantStore grants,
            AidStore aids,
            CaseFiles caseFiles,
            Deadlines deadlines,
            Parameters parameters,
            ReliefNews news,
            Clock clock) {
        this.grants = grants;
        this.aids = aids;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Opens the case's next grant, or returns the one already waiting for its decision. The clocks of the first one run
     * since the application was received, those of a further one from now.
     */
    public GrantView open(String caseNumber) {
        var caseFile = caseFiles.lock(caseNumber);
        var earlier = grants.findByCaseNumberOrderByRound(caseNumber);
        var last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (last != null && last.state() == GrantState.DECIDING) {
            return last.view();
        }
        var asked = last == null ? asked(caseFile) : last.moreFen();
        var office = aids.findByCaseNumber(caseNumber).orElseThrow().office();
        var grant = grants.save(ReliefGrant.open(caseNumber, earlier.size() + 1, office, asked, clock.instant()));
        openClocks(grant, last == null ? caseFile.receivedAt() : clock.instant());
        news.event(grant, "relief-opened", ReliefNews.SYSTEM);
        return grant.view();
    }

    private static @Nullable Long asked(CaseView caseFile) {
        var emergency = caseFile.emergency();
        return emergency == null ? null : emergency.neededFen();
    }

    private void openClocks(ReliefGrant grant, Instant since) {
        for (var kind : List.of(DeadlineKind.RELIEF, DeadlineKind.RELIEF_RESPONSE)) {
            deadlines.open(kind, grant.number(), grant.caseNumber(), grant.office(), since);
        }
    }

    /** The person took the application back before anything was decided. */
    public void withdraw(String number) {
        var grant = grants.get(number);
        if (grant.state() == GrantState.WITHDRAWN) {
            return;
        }
        grant.become(GrantState.WITHDRAWN);
        deadlines.cancel(DeadlineKind.RELIEF_RESPONSE, number);
        deadlines.cancel(DeadlineKind.RELIEF, number);
        news.event(grant, "aid-withdrawn", ReliefNews.SYSTEM);
    }

    /** Granted, but neither the reserve nor the county pays: the person is told. */
    public void refuse(String number) {
        var grant = grants.get(number);
        if (grant.state() == GrantState.NOT_GRANTED) {
            return;
        }
        grant.become(GrantState.NOT_GRANTED);
        deadlines.cancel(DeadlineKind.RELIEF, number);
        news.event(grant, "aid-refused", ReliefNews.SYSTEM);
        news.letter(grant, "relief-not-granted");
    }

    /** Paid, and above the fast cap or never truly approved by phone: another leader looks at it afterwards. */
    public boolean reviewDue(String number) {
        var grant = grants.get(number);
        return grant.state() == GrantState.PAID
                && (grant.phoneDenied() || !limits(grant).fast(granted(grant.caseNumber())));
    }

    @Transactional(readOnly = true)
    public GrantView get(String number) {
        return grants.get(number).view();
    }

    /** What all grants of a case give together, as far as decided and not taken back. */
    @Transactional(readOnly = true)
    public Money granted(String caseNumber) {
        return grants.findByCaseNumberOrderByRound(caseNumber).stream()
                .filter(grant -> grant.state().granted())
                .map(ReliefGrant::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What the township of the grant may still give without the county. */
    @Transactional(readOnly = true)
    public Money leftToTownship(String number) {
        var grant = grants.get(number);
        var left =
                limits(grant).townshipCap().fen() - granted(grant.caseNumber()).fen();
        return new Money(Math.max(0, left));
    }

    private ReliefLimits limits(ReliefGrant grant) {
        return ReliefLimits.of(parameters, grant.office(), LocalDate.now(clock));
    }
}
