package org.onewindow.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.referral.ReferralHandling;
import org.onewindow.referral.ReferralReply;
import org.onewindow.referral.Referrals;
import org.onewindow.referral.ReplyOutcome;
import org.onewindow.shared.Money;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 办理并回复: what the receiving office gives, or why not. */
@Component
class HandleReferralHandler implements TaskHandler {

    enum Outcome {
        GRANTED,
        NOT_GRANTED,
        WAITLISTED,
        ALREADY_COVERED
    }

    private final Referrals referrals;
    private final ReferralHandling handling;
    private final ReferralForm form;
    private final Clock clock;

    HandleReferralHandler(Referrals referrals, ReferralHandling handling, ReferralForm form, Clock clock) {
        this.referrals = referrals;
        this.handling = handling;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "handle-referral";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "result", "amountYuan", "reason", "expectedOn");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return form.about(referrals.get(task.subject()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var outcome = submission.choice("outcome", Outcome.class);
        var result = submission.optionalText("result", 1000);
        var reason = submission.optionalText("reason", 1000);
        var expectedOn = submission.optionalDate("expectedOn");
        var amount = amount(submission, outcome);
        switch (outcome) {
            case GRANTED, ALREADY_COVERED -> {}
            case NOT_GRANTED -> submission.require(submission.has("reason"), "reason", "required");
            case WAITLISTED -> {
                submission.require(submission.has("expectedOn"), "expectedOn", "required");
                submission.require(
                        expectedOn == null || expectedOn.isAfter(LocalDate.now(clock)), "expectedOn", "in-past");
            }
        }
        submission.verify();
        var waiting = outcome == Outcome.WAITLISTED ? expectedOn : null;
        var reply = new ReferralReply(ReplyOutcome.valueOf(outcome.name()), result, amount, reason, waiting);
        handling.reply(task.subject(), reply, actor.id());
        return RoutingValues.of(Words.REPLY_OUTCOME, outcome.name());
    }

    private static @Nullable Money amount(Submission submission, Outcome outcome) {
        if (!submission.has("amountYuan")) {
            return null;
        }
        submission.require(
                outcome == Outcome.GRANTED || outcome == Outcome.WAITLISTED, "amountYuan", "amount-without-grant");
        return submission.yuan("amountYuan");
    }
}
