package org.onewindow.determination;

import java.time.Clock;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.matter.MatterResults;
import org.onewindow.matter.Matters;
import org.onewindow.notification.Notifications;
import org.onewindow.sealing.SealedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a confirmed decision into the matter's result and its letter. */
@Service
@Transactional
public class DeterminationLetters {

    private final Confirmations confirmations;
    private final Letters letters;
    private final LetterNumbers numbers;
    private final Matters matters;
    private final MatterResults results;
    private final CaseFiles cases;
    private final Notifications notifications;
    private final SealedText sealed;
    private final Clock clock;

    DeterminationLetters(
            Confirmations confirmations,
            Letters letters,
            LetterNumbers numbers,
            Matters matters,
            MatterResults results,
            CaseFiles cases,
            Notifications notifications,
            SealedText sealed,
            Clock clock) {
        this.confirmations = confirmations;
        this.letters = letters;
        this.numbers = numbers;
        this.matters = matters;
        this.results = results;
        this.cases = cases;
        this.notifications = notifications;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Issues the letter of the latest decision, once. */
    public void issue(String matterNumber) {
        var decided = confirmations
                .findFirstByMatterNumberOrderByIdDesc(matterNumber)
                .orElseThrow(() -> new IllegalStateException("Nobody decided on " + matterNumber));
        if (letters.findByConfirmationId(decided.id()).isPresent()) {
            return;
        }
        var letter = letters.save(new DeterminationLetter(numbers.next(decided.office()), decided, clock.instant()));
        results.decide(
                matterNumber,
                decided.requiredResult(),
                decided.amount(),
                sealed.open(decided.reasonSealed()),
                decided.confirmedBy(),
                decided.office());
        var details = Map.of(
                "number", matterNumber,
                "kind", matters.get(matterNumber).kind().name(),
                "letter", letter.number());
        cases.tell(decided.caseNumber(), "letter-issued", "system", details);
        notifications.toApplicant(decided.caseNumber(), "determination", details);
    }
}
