package org.onewindow.verification;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.document.Documents;
import org.onewindow.notification.Notifications;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 核对异议: a doubtful check is told, may be objected to with evidence, and is then done once more (Measures 18). */
@Service
@Transactional
public class CheckObjections {

    private static final String LAPSED = "LAPSED";

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final Documents documents;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final SealedText sealed;
    private final Clock clock;

    CheckObjections(
            JdbcClient jdbc,
            CaseFiles cases,
            Documents documents,
            Deadlines deadlines,
            Notifications notifications,
            SealedText sealed,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.documents = documents;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** The letter names no finding: those are told at the window. */
    public void tell(String caseNumber) {
        var file = cases.lock(caseNumber);
        jdbc.sql("insert into check_objection (case_number, told_at) values (?, ?)")
                .params(caseNumber, now())
                .update();
        var limit =
                deadlines.open(DeadlineKind.CHECK_OBJECTION, caseNumber, caseNumber, file.office(), clock.instant());
        var details = Map.of(
                "due",
                limit.dueAt()
                        .atZone(clock.getZone())
                        .minusNanos(1)
                        .toLocalDate()
                        .toString());
        notifications.toApplicant(caseNumber, "check-doubtful", details);
        cases.tell(caseNumber, "check-told", "system", details);
    }

    /** @throws InvalidInput for evidence that is no paper of the case */
    public void hear(HearCheckObjection heard, String actor) {
        cases.lock(heard.caseNumber());
        verify(heard);
        close(
                heard.caseNumber(),
                heard.outcome().name(),
                sealed.seal(heard.reason()),
                heard.evidence().isEmpty() ? null : String.join(",", heard.evidence()),
                actor);
        cases.tell(
                heard.caseNumber(),
                "check-heard",
                actor,
                Map.of("outcome", heard.outcome().name()));
    }

    /** Nobody objected in time. */
    public void lapse(String caseNumber) {
        cases.lock(caseNumber);
        close(caseNumber, LAPSED, null, null, "system");
        cases.tell(caseNumber, "check-heard", "system", Map.of("outcome", LAPSED));
    }

    private void close(
            String caseNumber, String outcome, byte @Nullable [] reason, @Nullable String evidence, String actor) {
        jdbc.sql("""
                        update check_objection
                           set outcome = :outcome, reason_sealed = :reason, evidence = :evidence,
                               heard_by = :by, heard_at = :now
                         where case_number = :case and outcome is null""")
                .param("outcome", outcome)
                .param("reason", reason, Types.BINARY)
                .param("evidence", evidence, Types.VARCHAR)
                .param("by", actor)
                .param("now", now())
                .param("case", caseNumber)
                .update();
        deadlines.meet(DeadlineKind.CHECK_OBJECTION, caseNumber, clock.instant());
    }

    private void verify(HearCheckObjection heard) {
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < heard.evidence().size(); i++) {
            var ofCase = documents
                    .find(heard.evidence().get(i))
                    .filter(paper -> heard.caseNumber().equals(paper.caseNumber()));
            if (ofCase.isEmpty()) {
                faults.add(FieldError.of("evidence[" + i + "]", "unknown-document"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
