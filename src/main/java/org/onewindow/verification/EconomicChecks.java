package org.onewindow.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.Matters;
import org.onewindow.policy.Parameters;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.Conflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 家庭经济状况核对: the county's verification agency compares data; it checks and never decides. */
@Service
@Transactional
public class EconomicChecks {

    private final Checks checks;
    private final CaseFiles cases;
    private final Matters matters;
    private final Deadlines deadlines;
    private final Parameters parameters;
    private final SealedText sealed;
    private final Clock clock;

    EconomicChecks(
            Checks checks,
            CaseFiles cases,
            Matters matters,
            Deadlines deadlines,
            Parameters parameters,
            SealedText sealed,
            Clock clock) {
        this.checks = checks;
        this.cases = cases;
        this.matters = matters;
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** @return true when nothing needs to be asked: no kind of the case asks for it, or a result is still fresh */
    public boolean request(String caseNumber) {
        cases.lock(caseNumber);
        if (!needed(caseNumber)) {
            cases.tell(caseNumber, "check-not-needed", "system", Map.of());
            return true;
        }
        var today = LocalDate.now(clock);
        var former = checks.findByCaseNumberOrderByIdDesc(caseNumber);
        if (!former.isEmpty() && former.get(0).fresh(today)) {
            cases.tell(caseNumber, "check-reused", "system", Map.of());
            return true;
        }
        checks.save(new EconomicCheck(caseNumber, clock.instant()));
        cases.tell(caseNumber, "check-requested", "system", Map.of());
        return false;
    }

    /** Asked again after an objection, however fresh the first result. */
    public void repeat(String caseNumber) {
        cases.lock(caseNumber);
        checks.save(new EconomicCheck(caseNumber, clock.instant()));
        cases.tell(caseNumber, "check-requested", "system", Map.of());
    }

    public void report(String caseNumber, CheckOutcome outcome, @Nullable String findings, String actor) {
        var check = checks.findByCaseNumberOrderByIdDesc(caseNumber).stream()
                .filter(EconomicCheck::open)
                .findFirst()
                .orElseThrow(() -> new Conflict("check-recorded", caseNumber));
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var days = parameters.whole("check.valid_days", cases.get(caseNumber).office(), today);
        check.report(outcome, sealed.seal(findings), actor, now, today.plusDays(days));
        deadlines.meet(DeadlineKind.ECONOMIC_CHECK, caseNumber, now);
        cases.tell(caseNumber, "check-recorded", actor, Map.of("outcome", outcome.name()));
    }

    private boolean needed(String caseNumber) {
        var office = cases.get(caseNumber).office();
        return matters.openOf(caseNumber).stream()
                .map(matter -> "determination.check." + matter.kind())
                .anyMatch(key ->
                        parameters.text(key, office, LocalDate.now(clock)).equals("true"));
    }
}
