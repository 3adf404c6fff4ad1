package org.onewindow.determination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.document.Documents;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.LocalTime24;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 公示: whether an opinion is posted in the village, since when, and until when at least. */
@Service
@Transactional
public class Publicities {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PublicityRows rows;
    private final Objections objections;
    private final Opinions opinions;
    private final Confirmations confirmations;
    private final KindRules rules;
    private final Matters matters;
    private final CaseFiles cases;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Clock clock;

    Publicities(
            PublicityRows rows,
            Objections objections,
            Opinions opinions,
            Confirmations confirmations,
            KindRules rules,
            Matters matters,
            CaseFiles cases,
            Documents documents,
            Deadlines deadlines,
            Clock clock) {
        this.rows = rows;
        this.objections = objections;
        this.opinions = opinions;
        this.confirmations = confirmations;
        this.rules = rules;
        this.matters = matters;
        this.cases = cases;
        this.documents = documents;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Is the latest opinion to be posted? A negative one goes up without; a new one after an upheld objection is posted
     * again where its kind says so.
     */
    @Transactional(readOnly = true)
    public boolean due(String matterNumber) {
        var matter = matters.get(matterNumber);
        if (opinions.latest(matterNumber).outcome() == OpinionOutcome.DISAGREE || !rules.published(matter)) {
            return false;
        }
        var former = rows.findFirstByMatterNumberOrderByIdDesc(matterNumber);
        return former.isEmpty()
                || ofFormerDecision(former.get(), matterNumber)
                || (rules.publishedAgain(matter)
                        && objections.upheld(former.get().id()));
    }

    /** What is decided once more is posted once more. */
    private boolean ofFormerDecision(Publicity publicity, String matterNumber) {
        return confirmations
                .findFirstByMatterNumberAndOutcomeNotOrderByIdDesc(matterNumber, ConfirmationOutcome.RETURN)
                .filter(decided -> decided.opinionId() >= publicity.opinionId())
                .isPresent();
    }

    /** @throws InvalidInput for a day before the opinion or a photo that is none of the case's */
    public void post(PostPublicity command, String actor) {
        var matter = matters.get(command.matter());
        cases.lock(matter.caseNumber());
        var opinion = opinions.latest(matter.number());
        if (command.postedOn().isBefore(LocalDate.ofInstant(opinion.preparedAt(), ZONE))) {
            throw InvalidInput.of("postedOn", "before-opinion");
        }
        verifyPhoto(command.photo(), matter);
        rows.save(new Publicity(command, matter.caseNumber(), opinion, actor, clock.instant()));
        deadlines.openFor(
                matter.kind().name(),
                DeadlineKind.PUBLICITY,
                matter.number(),
                matter.caseNumber(),
                cases.get(matter.caseNumber()).office(),
                start(command.postedOn()));
        var details = Map.of(
                "number", matter.number(),
                "kind", matter.kind().name(),
                "on", command.postedOn().toString());
        cases.tell(matter.caseNumber(), "publicity-posted", actor, details);
    }

    /** @throws Conflict before the period is over */
    public void end(String matterNumber) {
        requireOver(matterNumber);
        var publicity = rows.findFirstByMatterNumberOrderByIdDesc(matterNumber)
                .filter(Publicity::running)
                .orElse(null);
        if (publicity == null) {
            return;
        }
        var matter = matters.get(matterNumber);
        publicity.end(clock.instant());
        deadlines.meet(DeadlineKind.PUBLICITY, matterNumber, clock.instant());
        var details = Map.of("number", matterNumber, "kind", matter.kind().name());
        cases.tell(matter.caseNumber(), "publicity-ended", "system", details);
    }

    /** @throws Conflict while the latest opinion's period still runs */
    @Transactional(readOnly = true)
    public void requireOver(String matterNumber) {
        var until = runningUntil(matterNumber);
        if (until != null && clock.instant().isBefore(until.truncatedTo(ChronoUnit.MILLIS))) {
            throw new Conflict("publicity-running", matterNumber, LocalTime24.end(until));
        }
    }

    @Transactional(readOnly = true)
    public Optional<PublicityView> latest(String matterNumber) {
        return rows.findFirstByMatterNumberOrderByIdDesc(matterNumber)
                .map(publicity -> new PublicityView(
                        publicity.place(),
                        publicity.postedOn(),
                        objections.count(publicity.id()),
                        objections.upheld(publicity.id())));
    }

    private @Nullable Instant runningUntil(String matterNumber) {
        var running = rows.findFirstByMatterNumberOrderByIdDesc(matterNumber).filter(Publicity::running);
        var deadline = running.isEmpty() ? null : deadlines.find(DeadlineKind.PUBLICITY, matterNumber);
        return deadline == null || deadline.doneAt() != null ? null : deadline.dueAt();
    }

    private void verifyPhoto(@Nullable String photo, MatterView matter) {
        if (photo == null) {
            return;
        }
        var paper = documents.find(photo).filter(found -> matter.caseNumber().equals(found.caseNumber()));
        if (paper.isEmpty()) {
            throw InvalidInput.of("photo", "unknown-document");
        }
        if (!paper.get().mediaType().startsWith("image/")) {
            throw InvalidInput.of("photo", "not-a-picture");
        }
    }

    private Instant start(LocalDate postedOn) {
        return postedOn.equals(rules.today())
                ? clock.instant()
                : postedOn.atStartOfDay(ZONE).toInstant();
    }
}
