package org.onewindow.feedback;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.MatterState;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.notification.Notifications;
import org.onewindow.shared.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 结果反馈: one answer to the applicant about everything the case brought. */
@Service
@Transactional
public class SummaryAnswers {

    private final FollowUpRows followUps;
    private final Matters matters;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final Wording wording;
    private final Clock clock;

    SummaryAnswers(
            FollowUpRows followUps,
            Matters matters,
            CaseFiles cases,
            Deadlines deadlines,
            Notifications notifications,
            Wording wording,
            Clock clock) {
        this.followUps = followUps;
        this.matters = matters;
        this.cases = cases;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.wording = wording;
        this.clock = clock;
    }

    public void answer(String caseNumber) {
        var now = clock.instant();
        var results = matters.ofCase(caseNumber).stream()
                .filter(matter -> matter.state() == MatterState.DONE)
                .map(this::line)
                .collect(Collectors.joining(";"));
        notifications.toApplicant(caseNumber, "summary", Map.of("number", caseNumber, "results", results));
        deadlines.open(
                DeadlineKind.FEEDBACK,
                caseNumber,
                caseNumber,
                cases.get(caseNumber).office(),
                now);
        deadlines.meet(DeadlineKind.FEEDBACK, caseNumber, now);
        followUps.save(new FollowUp(caseNumber, now));
        cases.tell(caseNumber, "answered", "system", Map.of());
    }

    private String line(MatterView matter) {
        var result = matter.result();
        var text = label("matter.kind", matter.kind()) + ":" + (result == null ? "" : label("matter.result", result));
        var amount = matter.amount();
        return amount == null ? text : text + "," + amount + "元";
    }

    /** Letters to applicants are written in Chinese. */
    private String label(String list, Enum<?> code) {
        return wording.label(list, code.name(), Locale.SIMPLIFIED_CHINESE);
    }
}
