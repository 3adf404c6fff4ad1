package org.onewindow.emergency;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another leader of the level that granted looks at the paid aid when its formalities are complete. */
@Service
@Transactional
public class ReliefReviews {

    private final GrantStore grants;
    private final DecisionStore decisions;
    private final Deadlines deadlines;
    private final ReliefNews news;
    private final Seal seal;
    private final Clock clock;

    ReliefReviews(
            GrantStore grants, DecisionStore decisions, Deadlines deadlines, ReliefNews news, Seal seal, Clock clock) {
        this.grants = grants;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.news = news;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param more what is asked for on top; only with MORE_AID */
    public void review(String number, String by, ReviewOutcome outcome, @Nullable Money more, @Nullable String reason) {
        var grant = grants.get(number);
        if (grant.state() != GrantState.PAID) {
            throw new Conflict("grant-state", number);
        }
        if (outcome == ReviewOutcome.MORE_AID && more != null) {
            grant.askMore(more);
        }
        var now = clock.instant();
        decisions.save(ReliefDecision.of(number, "review-relief", grant.level(), by, outcome.name(), now)
                .amount(more)
                .because(seal.optional(reason)));
        deadlines.meet(DeadlineKind.RELIEF_REVIEW, number, now);
        news.event(grant, "relief-reviewed", by, Map.of("outcome", outcome.name()));
        if (outcome == ReviewOutcome.NOT_ELIGIBLE) {
            news.letter(grant, "relief-not-eligible");
        }
    }
}
