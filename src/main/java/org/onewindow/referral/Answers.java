package org.onewindow.referral;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterResult;
import org.onewindow.matter.MatterResults;
import org.onewindow.notification.Notifications;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an answer of another office means for the matter. */
@Service
@Transactional
public class Answers {

    private final Sendings sendings;
    private final MatterResults results;
    private final Notifications notifications;
    private final SealedText sealed;

    Answers(Sendings sendings, MatterResults results, Notifications notifications, SealedText sealed) {
        this.sendings = sendings;
        this.results = results;
        this.notifications = notifications;
        this.sealed = sealed;
    }

    /** The asking side takes the answer. What a visit found stands with the visit, a lead's answer with its referral. */
    public void record(String subject) {
        var referral = sendings.latest(subject)
                .filter(Referral::answered)
                .orElseThrow(() -> new IllegalStateException("No answer to " + subject));
        if (referral.ofMatter()) {
            decide(referral);
        }
    }

    /** A later answer replaces 轮候; the asking side has ended by then and its clerk is told. */
    void replace(Referral referral) {
        decide(referral);
        notifications.toGroup(
                "clerk@" + referral.fromOffice(),
                "late-reply",
                referral.caseNumber(),
                Map.of("number", referral.number()));
    }

    private void decide(Referral referral) {
        var amount = referral.amountFen();
        results.decide(
                referral.subject(),
                result(referral.requiredOutcome()),
                amount == null ? null : new Money(amount),
                explanation(referral),
                referral.handledBy(),
                referral.toOffice());
    }

    private @Nullable String explanation(Referral referral) {
        var reason = sealed.open(referral.reasonSealed());
        return reason == null ? sealed.open(referral.resultSealed()) : reason;
    }

    private static MatterResult result(ReplyOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> MatterResult.GRANTED;
            case NOT_GRANTED -> MatterResult.NOT_GRANTED;
            case WAITLISTED -> MatterResult.WAITLISTED;
            case ALREADY_COVERED -> MatterResult.ALREADY_COVERED;
            case VISITED -> throw new IllegalStateException("A visit is no result of a matter");
        };
    }
}
