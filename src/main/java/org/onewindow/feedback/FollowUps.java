package org.onewindow.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.policy.Parameters;
import org.onewindow.sealing.SealedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 回访: the clerk calls until somebody answers or the attempts are used up. */
@Service
@Transactional
public class FollowUps {

    private final FollowUpRows rows;
    private final Reconsiderable reconsiderable;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Parameters parameters;
    private final SealedText sealed;
    private final Clock clock;

    FollowUps(
            FollowUpRows rows,
            Reconsiderable reconsiderable,
            CaseFiles cases,
            Deadlines deadlines,
            Parameters parameters,
            SealedText sealed,
            Clock clock) {
        this.rows = rows;
        this.reconsiderable = reconsiderable;
        this.cases = cases;
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * @return true when the person was not reached and is to be called again
     * @throws org.onewindow.shared.InvalidInput when a matter named is not decided or was reconsidered before
     */
    public boolean record(RecordFollowUp command, String actor) {
        var caseNumber = command.caseNumber();
        var followUp = rows.latest(caseNumber);
        var now = clock.instant();
        if (command.outcome() == FollowUpOutcome.NOT_REACHED) {
            var office = cases.get(caseNumber).office();
            var most = parameters.whole("follow_up.attempts", office, LocalDate.now(clock));
            var again = followUp.notReached(most, actor, now);
            tell(caseNumber, "follow-up-not-reached", actor, Integer.toString(followUp.attempts()));
            if (!again) {
                deadlines.meet(DeadlineKind.FOLLOW_UP, caseNumber, now);
            }
            return again;
        }
        if (command.outcome() == FollowUpOutcome.NOT_SATISFIED) {
            reconsiderable.name(followUp, caseNumber, command.matters());
        }
        followUp.heard(command.outcome(), command.rating(), sealed.seal(command.comment()), actor, now);
        deadlines.meet(DeadlineKind.FOLLOW_UP, caseNumber, now);
        tell(caseNumber, "follow-up-heard", actor, command.outcome().name());
        return false;
    }

    @Transactional(readOnly = true)
    public int attempts(String caseNumber) {
        return rows.latest(caseNumber).attempts();
    }

    /** What the applicant said to the latest answer. */
    @Transactional(readOnly = true)
    public FollowUpOutcome outcome(String caseNumber) {
        return rows.latest(caseNumber).requiredOutcome();
    }

    /** Numbers of the matters that can still be looked at once more. */
    @Transactional(readOnly = true)
    public List<String> reconsiderable(String caseNumber) {
        return reconsiderable.in(caseNumber);
    }

    private void tell(String caseNumber, String event, String actor, String value) {
        cases.tell(caseNumber, event, actor, Map.of("value", value));
    }
}
