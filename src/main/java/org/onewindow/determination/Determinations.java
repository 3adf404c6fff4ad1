package org.onewindow.determination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.matter.Changes;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.office.Offices;
import org.onewindow.policy.Parameters;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opinion of the township and confirmation by the authority 审核确认. Publicity stands between the two (step by law). */
@Service
@Transactional
public class Determinations {

    private final Opinions opinions;
    private final Confirmations confirmations;
    private final Matters matters;
    private final Changes changes;
    private final CaseFiles cases;
    private final Offices offices;
    private final Parameters parameters;
    private final SealedText sealed;
    private final Clock clock;

    Determinations(
            Opinions opinions,
            Confirmations confirmations,
            Matters matters,
            Changes changes,
            CaseFiles cases,
            Offices offices,
            Parameters parameters,
            SealedText sealed,
            Clock clock) {
        this.opinions = opinions;
        this.confirmations = confirmations;
        this.matters = matters;
        this.changes = changes;
        this.cases = cases;
        this.offices = offices;
        this.parameters = parameters;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Who decides: county civil affairs, or the township where the region has delegated it (Social Assistance Law 44). */
    @Transactional(readOnly = true)
    public String authority(String matterNumber) {
        var office = cases.get(matters.get(matterNumber).caseNumber()).office();
        var authority = parameters.text("determination.authority", office, LocalDate.now(clock));
        return switch (authority) {
            case "COUNTY", "ENTRUSTED" -> offices.countyOffice(office, "mz").code();
            case "DELEGATED" -> office;
            default -> throw new IllegalStateException("determination.authority of " + office + " is " + authority);
        };
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
        tell(matter, "opinion-prepared", actor, command.outcome());
    }

    /**
     * Confirms the opinion, refuses what was asked, or sends it back.
     *
     * @throws Conflict while a change in the household is not settled
     */
    public void confirm(Confirm command, String actor) {
        var matter = matters.get(command.matter());
        cases.lock(matter.caseNumber());
        if (changes.pending(matter.caseNumber())) {
            throw new Conflict("change-pending", matter.caseNumber());
        }
        var opinion = opinions.latest(matter.number());
        var confirmation = confirmations.save(confirmation(command, matter, opinion, actor));
        var meeting = command.meeting();
        if (meeting != null) {
            confirmation.heldIn(meeting.on(), sealed.seal(record(meeting)));
        }
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
        var confirmed = command.outcome() == ConfirmationOutcome.CONFIRM;
        var reason = own == null && confirmed ? opinion.reasonSealed() : own;
        var result = confirmed ? opinion.result() : Terms.refusal(matter.kind());
        var proposed = confirmed ? opinion.amount() : null;
        var amount = command.amount() == null ? proposed : command.amount();
        var faults = Terms.amountFaults(matter.kind(), result, amount);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return Confirmation.decided(opinion, command, matter.caseNumber(), result, amount, reason, actor, now);
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
