package org.onewindow.determination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.MatterResults;
import org.onewindow.matter.Matters;
import org.onewindow.notification.Notifications;
import org.onewindow.sealing.SealedText;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Words;
import org.onewindow.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a confirmed decision into the matter's result and its letter, and has the letter served. */
@Service
@Transactional
public class DeterminationLetters {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Confirmations confirmations;
    private final Letters letters;
    private final LetterNumbers numbers;
    private final Matters matters;
    private final MatterResults results;
    private final CaseFiles cases;
    private final KindRules rules;
    private final Deadlines deadlines;
    private final Workflow workflow;
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
            KindRules rules,
            Deadlines deadlines,
            Workflow workflow,
            Notifications notifications,
            SealedText sealed,
            Clock clock) {
        this.confirmations = confirmations;
        this.letters = letters;
        this.numbers = numbers;
        this.matters = matters;
        this.results = results;
        this.cases = cases;
        this.rules = rules;
        this.deadlines = deadlines;
        this.workflow = workflow;
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
        var letter = letters.save(letter(decided));
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
        service(letter, decided);
    }

    private DeterminationLetter letter(Confirmation decided) {
        var matter = matters.get(decided.matterNumber());
        var file = cases.get(decided.caseNumber());
        var label = decided.matterNumber() + "-L" + (letters.countByMatterNumber(decided.matterNumber()) + 1);
        var applied = LocalDate.ofInstant(file.receivedAt(), ZONE);
        var benefitFrom = decided.amount() == null ? null : rules.benefitFrom(matter.kind(), file.office(), applied);
        return new DeterminationLetter(numbers.next(decided.office()), label, decided, benefitFrom, clock.instant());
    }

    /** The township hands it over and announces what was granted; a refusal has its limit by law. */
    private void service(DeterminationLetter letter, Confirmation decided) {
        var matter = matters.get(decided.matterNumber());
        var office = cases.get(decided.caseNumber()).office();
        var positive = decided.requiredResult().positive();
        if (positive) {
            deadlines.open(DeadlineKind.SERVICE, letter.label(), decided.caseNumber(), office, clock.instant());
        } else {
            deadlines.openFor(
                    matter.kind().name(),
                    DeadlineKind.SERVICE,
                    letter.label(),
                    decided.caseNumber(),
                    office,
                    clock.instant());
        }
        workflow.start(
                "letter-service",
                letter.label(),
                office,
                RoutingValues.of(Words.CASE_NUMBER, decided.caseNumber())
                        .and(Words.MATTER_NUMBER, decided.matterNumber())
                        .and(Words.ANNOUNCEMENT_DUE, positive && rules.announced(matter)));
    }
}
