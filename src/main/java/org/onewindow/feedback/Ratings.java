package org.onewindow.feedback;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.notification.Notifications;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 本人评价: the applicant's own rating takes the place of the follow-up call. */
@Service
@Transactional
public class Ratings {

    private static final String APPLICANT = "applicant";

    private final FollowUpRows rows;
    private final Reconsiderable reconsiderable;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final SealedText sealed;
    private final Workflow workflow;
    private final Clock clock;

    Ratings(
            FollowUpRows rows,
            Reconsiderable reconsiderable,
            CaseFiles cases,
            Deadlines deadlines,
            Notifications notifications,
            SealedText sealed,
            Workflow workflow,
            Clock clock) {
        this.rows = rows;
        this.reconsiderable = reconsiderable;
        this.cases = cases;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.sealed = sealed;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Not satisfied: every decided matter is looked at once more; where none is left, the remedies are named.
     *
     * @param outcome SATISFIED or NOT_SATISFIED
     * @param rating 1–5, null when only the outcome is given
     * @throws Conflict when the case has no answer that waits for a rating
     */
    public void rate(String caseNumber, FollowUpOutcome outcome, @Nullable Integer rating, @Nullable String comment) {
        if (outcome == FollowUpOutcome.NOT_REACHED) {
            throw InvalidInput.of("outcome", "unknown-code", "SATISFIED, NOT_SATISFIED");
        }
        cases.lock(caseNumber);
        var followUp = rows.latest(caseNumber);
        var now = clock.instant();
        followUp.heard(outcome, rating, sealed.seal(comment), APPLICANT, now);
        if (outcome == FollowUpOutcome.NOT_SATISFIED) {
            lookAgain(followUp, caseNumber);
        }
        deadlines.meet(DeadlineKind.FOLLOW_UP, caseNumber, now);
        cases.tell(caseNumber, "follow-up-heard", APPLICANT, Map.of("value", outcome.name()));
        if (!workflow.deliver("application-rated", caseNumber, RoutingValues.none())) {
            throw new Conflict("rating-not-awaited", caseNumber);
        }
    }

    private void lookAgain(FollowUp followUp, String caseNumber) {
        var left = reconsiderable.in(caseNumber);
        if (left.isEmpty()) {
            notifications.toApplicant(caseNumber, "remedies", Map.of("number", caseNumber));
        } else {
            reconsiderable.name(followUp, caseNumber, left);
        }
    }
}
