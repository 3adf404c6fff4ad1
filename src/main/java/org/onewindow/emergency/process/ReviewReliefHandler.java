package org.onewindow.emergency.process;

import java.util.Set;
import org.onewindow.emergency.ReliefReviews;
import org.onewindow.emergency.ReviewOutcome;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** Another leader than the one who granted reviews the aid. */
@Component
class ReviewReliefHandler implements TaskHandler {

    private final ReliefReviews reviews;
    private final ReliefFacts facts;
    private final OwnWork ownWork;

    ReviewReliefHandler(ReliefReviews reviews, ReliefFacts facts, OwnWork ownWork) {
        this.reviews = reviews;
        this.facts = facts;
        this.ownWork = ownWork;
    }

    @Override
    public String task() {
        return "review-relief";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "amountYuan", "reason");
    }

    @Override
    public Set<String> barred(TaskRef task) {
        return ownWork.deciding(task);
    }

    @Override
    public FormData prefill(TaskRef task) {
        return facts.of(task);
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", ReviewOutcome.class);
        var more = outcome == ReviewOutcome.MORE_AID ? submission.yuan("amountYuan") : null;
        var reason = outcome == ReviewOutcome.CONFIRMED
                ? submission.optionalText("reason", WishFields.TEXT)
                : submission.text("reason", WishFields.TEXT);
        submission.verify();
        reviews.review(task.get(Words.GRANT_NUMBER), actor.id(), outcome, more, reason);
        return RoutingValues.of(Words.REVIEW_OUTCOME, outcome.name());
    }
}
