package org.onewindow.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseState;
import org.onewindow.casefile.CloseRelatives;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.notification.Notifications;
import org.onewindow.policy.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The examination of an application's papers and what it ends in: acceptance, a refusal, or an end. */
@Service
@Transactional
public class Examinations {

    private final ExaminationRecords records;
    private final CaseFiles files;
    private final CloseRelatives relatives;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final Parameters parameters;
    private final Clock clock;

    Examinations(
            ExaminationRecords records,
            CaseFiles files,
            CloseRelatives relatives,
            Deadlines deadlines,
            Notifications notifications,
            Parameters parameters,
            Clock clock) {
        this.records = records;
        this.files = files;
        this.relatives = relatives;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.parameters = parameters;
        this.clock = clock;
    }

    public void examine(ExamineApplication command) {
        var number = command.caseNumber();
        files.lock(number);
        records.write(command, clock.instant());
        files.checkedBy(number, command.examinedBy());
        files.tell(
                number,
                "application-checked",
                command.examinedBy(),
                Map.of("outcome", command.outcome().name()));
    }

    /** The second signature under a refusal. */
    public void countersign(String caseNumber, boolean agreed, @Nullable String remark, String by) {
        files.lock(caseNumber);
        records.countersign(caseNumber, agreed, remark, by, clock.instant());
        files.tell(caseNumber, agreed ? "refusal-agreed" : "refusal-not-agreed", by, Map.of());
    }

    @Transactional(readOnly = true)
    public Optional<Examination> latest(String caseNumber) {
        return records.latest(caseNumber);
    }

    /** Papers were asked for as often as the region allows: told once, and again only for what was not known then. */
    @Transactional(readOnly = true)
    public boolean askedEnough(String caseNumber) {
        return records.supplementRounds(caseNumber)
                >= parameters.whole("supplement.most_rounds", office(caseNumber), today());
    }

    /** Codes of papers that the office's own check proves: they are not asked for. */
    @Transactional(readOnly = true)
    public List<String> provable(String caseNumber) {
        return parameters.list("supplement.provable", office(caseNumber), today());
    }

    /** Acceptance (受理): from now on the statutory limits run. */
    public void accept(String caseNumber) {
        if (files.lock(caseNumber).state() == CaseState.HANDLING) {
            return;
        }
        var now = clock.instant();
        files.become(caseNumber, CaseState.HANDLING);
        files.acceptedAt(caseNumber, now);
        deadlines.meet(DeadlineKind.CHECK, caseNumber, now);
        files.tell(caseNumber, "accepted", "system", Map.of());
        relatives.register(caseNumber);
        var later = records.latest(caseNumber).map(Examination::laterCodes).orElse("");
        notifications.toApplicant(
                caseNumber, later.isEmpty() ? "accepted" : "accepted-papers-later", Map.of("papers", later));
    }

    /** Not accepted (不予受理), with the ground and the right door. */
    public void refuse(String caseNumber) {
        if (files.lock(caseNumber).state() == CaseState.NOT_ACCEPTED) {
            return;
        }
        files.become(caseNumber, CaseState.NOT_ACCEPTED);
        deadlines.meet(DeadlineKind.CHECK, caseNumber, clock.instant());
        var ground = records.latest(caseNumber)
                .map(Examination::ground)
                .orElseThrow(() -> new IllegalStateException("No ground recorded for " + caseNumber));
        var details = new HashMap<String, String>();
        details.put("ground", ground.name());
        files.tell(caseNumber, "not-accepted", "system", details);
        notifications.toApplicant(
                caseNumber, ground.name().toLowerCase(Locale.ROOT).replace('_', '-'), details);
    }

    /** The applicant wants it no further. */
    public void end(String caseNumber) {
        if (files.lock(caseNumber).state() == CaseState.ENDED) {
            return;
        }
        files.become(caseNumber, CaseState.ENDED);
        deadlines.cancel(DeadlineKind.SUPPLEMENT, caseNumber);
        deadlines.meet(DeadlineKind.CHECK, caseNumber, clock.instant());
        files.tell(caseNumber, "application-ended", "system", Map.of());
        notifications.toApplicant(caseNumber, "application-ended", Map.of());
    }

    private String office(String caseNumber) {
        return files.get(caseNumber).office();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
