package org.onewindow.determination;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.Changes;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.office.Offices;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opinion of the township and confirmation by the authority 审核确认. */
@Service
@Transactional
public class Determinations {

    private final Opinions opinions;
    private final Confirmations confirmations;
    private final Matters matters;
    private final Changes changes;
    private final CaseFiles cases;
    private final Offices offices;
    private final KindRules rules;
    private final Publicities publicities;
    private final CountyChecks countyChecks;
    private final Deadlines deadlines;
    private final SealedText sealed;
    private final Clock clock;

    Determinations(
            Opinions opinions,
            Confirmations confirmations,
            Matters matters,
            Changes changes,
            CaseFiles cases,
            Offices offices,
            KindRules rules,
            Publicities publicities,
            CountyChecks countyChecks,
            Deadlines deadlines,
            SealedText sealed,
            Clock clock) {
        this.opinions = opinions;
        this.confirmations = confirmations;
        this.matters = matters;
        this.changes = changes;
        this.cases = cases;
        this.offices = offices;
        this.rules = rules;
        this.publicities = publicities;
        this.countyChecks = countyChecks;
        this.deadlines = deadlines;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** The township's part begins: its limit runs from acceptance (where the kind says so, receipt), later ones from now. */
    public void openOpinion(String matterNumber) {
        var matter = matters.get(matterNumber);
        var file = cases.get(matter.caseNumber());
        var first = opinions.findByMatterNumberOrderByIdDesc(matterNumber).isEmpty();
        var determination = deadlines.find(DeadlineKind.DETERMINATION, matterNumber);
        var at = first && determination != null ? determination.startedAt() : clock.instant();
        open(DeadlineKind.OPINION, matter, file.office(), at);
    }

    /** The file goes to whoever decides today. The county visits first where it has to. */
    public SentUp sendUp(String matterNumber) {
        var matter = matters.get(matterNumber);
        var file = cases.lock(matter.caseNumber());
        var opinion = opinions.latest(matterNumber);
        var authority = rules.authority(matter.kind(), file.office(), opinion.amount());
        open(DeadlineKind.CONFIRMATION, matter, authority.confirms(), clock.instant());
        return new SentUp(authority.confirms(), countyChecks.plan(matter));
    }

    /** @throws InvalidInput when result and amount do not go with the kind and the outcome */
    public void prepare(PrepareOpinion command, String actor) {
        var matter = matters.get(command.matter());
        var given = command.result();
        var result = given == null ? Terms.implied(matter.kind(), command.outcome()) : given;
        var faults = Terms.faults(matter.kind(), command.outcome(), result, command.amount());
        if (result == null || !faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        opinions.save(new Opinion(
                matter.number(),
                matter.caseNumber(),
                command.outcome(),
                result,
                command.amount(),
                sealed.seal(command.reason()),
                actor,
                clock.instant()));
        deadlines.meet(DeadlineKind.OPINION, matter.number(), clock.instant());
        tell(matter, "opinion-prepared", actor, command.outcome());
    }

    /**
     * Confirms the opinion, refuses what was asked, or sends it back.
     *
     * @throws Conflict while a change in the household is not settled or the publicity runs, or when by now somebody
     *     else decides: then it can only be sent back
     */
    public void confirm(Confirm command, String actor) {
        var matter = matters.get(command.matter());
        cases.lock(matter.caseNumber());
        if (changes.pending(matter.caseNumber())) {
            throw new Conflict("change-pending", matter.caseNumber());
        }
        publicities.requireOver(matter.number());
        var opinion = opinions.latest(matter.number());
        var confirmation = confirmation(command, matter, opinion, actor);
        var meeting = command.meeting();
        if (meeting != null) {
            confirmation.heldIn(meeting.on(), sealed.seal(record(meeting)));
        }
        confirmations.save(confirmation);
        deadlines.meet(DeadlineKind.CONFIRMATION, matter.number(), clock.instant());
        tell(matter, "determination-" + command.outcome().name().toLowerCase(Locale.ROOT), actor, command.outcome());
    }

    @Transactional(readOnly = true)
    public OpinionView opinion(String matterNumber) {
        var opinion = opinions.latest(matterNumber);
        return opinion.view(sealed.open(opinion.reasonSealed()));
    }

    /** Log-in names who may not confirm: whoever took the case in or wrote an opinion. */
    @Transactional(readOnly = true)
    public Set<String> barred(String matterNumber) {
        var matter = matters.get(matterNumber);
        var barred = new HashSet<>(cases.acceptedBy(matter.caseNumber()));
        opinions.findByMatterNumberOrderByIdDesc(matterNumber).forEach(opinion -> barred.add(opinion.preparedBy()));
        return barred;
    }

    private Confirmation confirmation(Confirm command, MatterView matter, Opinion opinion, String actor) {
        var own = sealed.seal(command.reason());
        var now = clock.instant();
        if (command.outcome() == ConfirmationOutcome.RETURN) {
            return Confirmation.returned(opinion, command, matter.caseNumber(), own, actor, now);
        }
        var authority = authority(command, matter, opinion);
        var confirmed = command.outcome() == ConfirmationOutcome.CONFIRM;
        var reason = own == null && confirmed ? opinion.reasonSealed() : own;
        var result = confirmed ? opinion.result() : Terms.refusal(matter.kind());
        var proposed = confirmed ? opinion.amount() : null;
        var amount = command.amount() == null ? proposed : command.amount();
        var faults = new ArrayList<>(Terms.amountFaults(matter.kind(), result, amount));
        if (own == null && !Objects.equals(amount, opinion.amount())) {
            faults.add(FieldError.of("reason", "required"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return Confirmation.decided(
                opinion, command, matter.caseNumber(), authority, result, amount, reason, actor, now);
    }

    private DecidingAuthority authority(Confirm command, MatterView matter, Opinion opinion) {
        var office = cases.get(matter.caseNumber()).office();
        var amount = command.amount() == null ? opinion.amount() : command.amount();
        var today = rules.authority(matter.kind(), office, amount);
        if (!today.confirms().equals(command.settled())) {
            throw new Conflict(
                    "authority-changed",
                    matter.number(),
                    offices.get(today.confirms()).name());
        }
        return command.office().equals(today.confirms()) ? today : DecidingAuthority.of(command.office());
    }

    private void open(DeadlineKind kind, MatterView matter, String holder, Instant at) {
        deadlines.openFor(matter.kind().name(), kind, matter.number(), matter.caseNumber(), holder, at);
    }

    private void tell(MatterView matter, String event, String actor, Enum<?> outcome) {
        cases.tell(
                matter.caseNumber(),
                event,
                actor,
                Map.of("number", matter.number(), "kind", matter.kind().name(), "outcome", outcome.name()));
    }

    private static @Nullable String record(Confirm.Meeting meeting) {
        if (meeting.host() == null && meeting.minutes() == null) {
            return null;
        }
        return (meeting.host() == null ? "" : meeting.host()) + "\n"
                + (meeting.minutes() == null ? "" : meeting.minutes());
    }
}
