package org.onewindow.matter;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseState;
import org.onewindow.casefile.CaseView;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.notification.Notifications;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.Money;
import org.onewindow.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How matters end, how the person is told, and how they are looked at again. */
@Service
@Transactional
public class MatterResults {

    private final MatterRows rows;
    private final Waits waits;
    private final Facts facts;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final Sealing sealing;
    private final Clock clock;

    MatterResults(
            MatterRows rows,
            Waits waits,
            Facts facts,
            CaseFiles files,
            Deadlines deadlines,
            Notifications notifications,
            Sealing sealing,
            Clock clock) {
        this.rows = rows;
        this.waits = waits;
        this.facts = facts;
        this.files = files;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Records the result. A wait-listed one is replaced by the later reply, which is told at once when the first was
     * told already, and lets a case go that was closed but tracked.
     *
     * @param reason what a person wrote; stored sealed
     * @param by log-in name, or {@code system}
     * @param office in whose name it was decided
     * @throws org.onewindow.shared.Conflict when the matter has its result
     */
    public void decide(
            String number,
            MatterResult result,
            @Nullable Money amount,
            @Nullable String reason,
            String by,
            String office) {
        var file = files.lock(MatterNumbers.caseOf(number));
        var matter = row(number);
        var toldBefore = matter.toldAt() != null;
        var at = clock.instant();
        matter.decide(result, amount, reason == null ? null : sealing.seal(reason), by, office, at);
        deadlines.meet(DeadlineKind.DETERMINATION, number, at);
        files.tell(
                file.number(),
                "matter-decided",
                by,
                Map.of("number", number, "kind", matter.kind().name(), "result", result.name()));
        if (matter.kind().recognises() && result != MatterResult.WAITLISTED) {
            facts.publish(file.number(), Fact.RECOGNITION);
        }
        tellClerk(file, matter, by);
        if (toldBefore) {
            tell(number);
        }
        if (file.state() == CaseState.CLOSED_TRACKING && nothingWaitlisted(file.number())) {
            files.become(file.number(), CaseState.CLOSED);
        }
    }

    /** The window hears what the others decided: it is there that the person asks. */
    private void tellClerk(CaseView file, Matter matter, String by) {
        var clerk = file.checkedBy();
        var result = matter.result();
        if (clerk != null && result != null && !clerk.equals(by)) {
            notifications.toStaff(
                    clerk,
                    "matter-decided",
                    file.number(),
                    Map.of("number", matter.number(), "kind", matter.kind().name(), "result", result.name()));
        }
    }

    /** Sends the letter with the result and what is left to the person, once. */
    public void tell(String number) {
        var matter = row(number);
        var result = matter.result();
        if (result == null || matter.toldAt() != null) {
            return;
        }
        var view = matter.view();
        var details = new HashMap<String, String>();
        details.put("number", number);
        details.put("kind", view.kind().name());
        details.put("place", view.place());
        var template = "matter-" + result.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var amount = view.amount();
        if (amount != null) {
            details.put("amount", amount.toString());
            template += "-amount";
        }
        notifications.toApplicant(matter.caseNumber(), template, details);
        matter.told(clock.instant());
    }

    /** Why it was decided so, as the decider wrote it: for whoever may read the case. */
    @Transactional(readOnly = true)
    public Optional<String> reason(String number) {
        return Optional.ofNullable(row(number).reasonSealed()).map(sealing::open);
    }

    /**
     * The decision is taken again from the start. Matters that had ended because recognition was refused open with it.
     *
     * @throws org.onewindow.shared.Conflict when it has no result
     */
    public void reopen(String number) {
        var file = files.lock(MatterNumbers.caseOf(number));
        var matter = row(number);
        matter.reopen(waits.factFor(matter.kind(), matter.route(), file.office()));
        files.tell(file.number(), "matter-reopened", "system", Map.of("number", number));
        if (!matter.kind().recognises()) {
            return;
        }
        for (var other : rows.findByCaseNumberOrderByNumber(file.number())) {
            if (other.result() == MatterResult.NOT_RECOGNISED && matter.canRecognise(other.subject())) {
                reopen(other.number());
            }
        }
    }

    private boolean nothingWaitlisted(String caseNumber) {
        return rows.findByCaseNumberOrderByNumber(caseNumber).stream().noneMatch(Matter::waitlisted);
    }

    private Matter row(String number) {
        return rows.findById(number).orElseThrow(() -> new NotFound("unknown-matter", number));
    }
}
