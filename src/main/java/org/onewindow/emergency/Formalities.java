package org.onewindow.emergency;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After the first relief: when the emergency ended, and the explanation and papers made up (社会救助法 art. 50). */
@Service
@Transactional
public class Formalities {

    private final GrantStore grants;
    private final CaseFiles caseFiles;
    private final Deadlines deadlines;
    private final ReliefNews news;
    private final Seal seal;
    private final Clock clock;

    Formalities(GrantStore grants, CaseFiles caseFiles, Deadlines deadlines, ReliefNews news, Seal seal, Clock clock) {
        this.grants = grants;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.news = news;
        this.seal = seal;
        this.clock = clock;
    }

    /** @throws InvalidInput when the emergency would end before it began, or in the future */
    public void emergencyEnded(String number, LocalDate on, String by) {
        var grant = paid(number);
        var emergency = caseFiles.get(grant.caseNumber()).emergency();
        if (on.isAfter(LocalDate.now(clock))) {
            throw InvalidInput.of("endedOn", "date-in-future");
        }
        if (emergency != null && emergency.since() != null && on.isBefore(emergency.since())) {
            throw InvalidInput.of(
                    "endedOn", "before-emergency", emergency.since().toString());
        }
        grant.emergencyEnded(on);
        deadlines.meet(DeadlineKind.EMERGENCY_END, number, clock.instant());
        news.event(grant, "emergency-ended", by);
    }

    public void complete(String number, String explanation, String by) {
        var grant = paid(number);
        grant.explain(seal.text(explanation), by, clock.instant());
        deadlines.meet(DeadlineKind.FORMALITIES, number, clock.instant());
        news.event(grant, "formalities-completed", by);
    }

    private ReliefGrant paid(String number) {
        var grant = grants.get(number);
        if (grant.state() != GrantState.PAID) {
            throw new Conflict("grant-state", number);
        }
        return grant;
    }
}
