package org.onewindow.triage;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseView;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.Fact;
import org.onewindow.matter.MatterRoute;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.policy.Parameters;
import org.onewindow.sealing.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may this household be entitled to, and what does it want of it? */
@Service
@Transactional
public class Triage {

    private final FactFinder factFinder;
    private final Proposals proposals;
    private final Matters matters;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Parameters parameters;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final Clock clock;

    Triage(
            FactFinder factFinder,
            Proposals proposals,
            Matters matters,
            CaseFiles files,
            Deadlines deadlines,
            Parameters parameters,
            Sealing sealing,
            JdbcClient jdbc,
            Clock clock) {
        this.factFinder = factFinder;
        this.proposals = proposals;
        this.matters = matters;
        this.files = files;
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts the household's facts to the rules and keeps what they propose, with its reasons. */
    public void propose(String caseNumber, boolean emergencyAid, Rules rules) {
        files.lock(caseNumber);
        var facts = factFinder.of(caseNumber, emergencyAid);
        var received = files.household(caseNumber).currentBenefits();
        proposals.replace(caseNumber, Assessment.of(facts, received, rules));
    }

    @Transactional(readOnly = true)
    public List<Proposal> proposals(String caseNumber) {
        return proposals.of(caseNumber);
    }

    /** Records what the applicant agrees to; {@link #open} opens it. */
    public void confirm(ConfirmMatters command) {
        files.lock(command.caseNumber());
        proposals.choose(command.caseNumber(), command.chosen(), command.added());
        var reason = command.reason();
        jdbc.sql("""
                        insert into triage_confirmation (case_number, reason_sealed, confirmed_by, confirmed_at)
                        values (:case, :reason, :by, :at)""")
                .param("case", command.caseNumber())
                .param("reason", reason == null ? null : sealing.seal(reason), Types.BINARY)
                .param("by", command.confirmedBy())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var count = command.chosen().size() + command.added().size();
        files.tell(
                command.caseNumber(),
                "matters-confirmed",
                command.confirmedBy(),
                Map.of("count", Integer.toString(count)));
    }

    /**
     * Opens the matters wanted, each determined here under its limit, which runs from acceptance or, where the kind says so,
     * from receipt.
     *
     * @return whether any of them waits for an investigation
     */
    public boolean open(String caseNumber) {
        var file = files.lock(caseNumber);
        var opened = proposals.wanted(caseNumber).stream()
                .map(wish -> matters.open(caseNumber, wish.kind(), wish.subject()))
                .toList();
        opened.stream().filter(matter -> matter.route() == MatterRoute.HERE).forEach(matter -> openLimit(matter, file));
        deadlines.meet(DeadlineKind.TRIAGE, caseNumber, clock.instant());
        return opened.stream().anyMatch(matter -> matter.waitsFor() == Fact.INVESTIGATION);
    }

    private void openLimit(MatterView matter, CaseView file) {
        var acceptedAt = file.acceptedAt();
        var key = "determination.counts_from." + matter.kind();
        var fromReceipt =
                parameters.text(key, file.office(), LocalDate.now(clock)).equals("RECEIPT");
        var accepted = acceptedAt == null ? clock.instant() : acceptedAt;
        deadlines.openFor(
                matter.kind().name(),
                DeadlineKind.DETERMINATION,
                matter.number(),
                file.number(),
                file.office(),
                fromReceipt ? file.receivedAt() : accepted);
    }
}
