package org.onewindow.determination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Household;
import org.onewindow.casefile.People;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.office.Offices;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the sheet for the notice board together: the applicant's name, the number of members and the amount proposed, as
 * the law lets them be made known (Social Assistance Law 45, Dibao Measures 24), nothing of the other members. Who may
 * see the case is the caller's question; the look is recorded here.
 */
@Service
@Transactional
public class PublicityNotices {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int OF_AGE = 18;

    private final Publicities publicities;
    private final PublicityRows rows;
    private final Opinions opinions;
    private final KindRules rules;
    private final Matters matters;
    private final CaseFiles cases;
    private final People people;
    private final Offices offices;
    private final Parameters parameters;
    private final Deadlines deadlines;
    private final AuditTrail audit;

    PublicityNotices(
            Publicities publicities,
            PublicityRows rows,
            Opinions opinions,
            KindRules rules,
            Matters matters,
            CaseFiles cases,
            People people,
            Offices offices,
            Parameters parameters,
            Deadlines deadlines,
            AuditTrail audit) {
        this.publicities = publicities;
        this.rows = rows;
        this.opinions = opinions;
        this.rules = rules;
        this.matters = matters;
        this.cases = cases;
        this.people = people;
        this.offices = offices;
        this.parameters = parameters;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /**
     * @param on when it is to be posted; of no account once it is
     * @throws NotFound when nothing of the matter is posted: the kind is not, the case is confidential, no opinion yet
     */
    public PublicityNotice print(String matterNumber, LocalDate on, String reader) {
        var matter = matters.get(matterNumber);
        var former = rows.countByMatterNumber(matterNumber);
        if (!rules.published(matter)
                || opinions.findByMatterNumberOrderByIdDesc(matterNumber).isEmpty()) {
            throw new NotFound("not-published", matterNumber);
        }
        boolean waits = publicities.due(matterNumber);
        var posted = rows.findFirstByMatterNumberOrderByIdDesc(matterNumber);
        if (!waits && posted.isEmpty()) {
            throw new NotFound("not-published", matterNumber);
        }
        var first = waits ? on : posted.orElseThrow().postedOn();
        audit.record(reader, "print-publicity", matterNumber, matter.kind().name());
        return sheet(matter, first, last(matter, first, waits), waits ? former > 0 : former > 1, !waits);
    }

    private PublicityNotice sheet(MatterView matter, LocalDate first, LocalDate last, boolean again, boolean posted) {
        var office = cases.get(matter.caseNumber()).office();
        var household = cases.household(matter.caseNumber());
        var file = people.of(matter.caseNumber());
        var opinion = opinions.latest(matter.number());
        boolean minor = minor(household);
        return new PublicityNotice(
                matter.number(),
                matter.kind(),
                opinion.result(),
                offices.get(office).name(),
                offices.find(file.residence()).map(place -> place.name()).orElse(""),
                minor
                        ? household.members().get(0).maskedName()
                        : file.member(file.applicant()).person().name(),
                matter.subject().equals(MatterKind.HOUSEHOLD) ? living(household) : null,
                opinion.amount(),
                first,
                last,
                parameters.text("publicity.phone", office, rules.today()),
                again,
                posted);
    }

    /** The period ends with the last day's midnight. */
    private LocalDate last(MatterView matter, LocalDate first, boolean waits) {
        var running = waits ? null : deadlines.find(DeadlineKind.PUBLICITY, matter.number());
        var until = running == null
                ? deadlines.wouldEnd(
                        matter.kind().name(),
                        DeadlineKind.PUBLICITY,
                        cases.get(matter.caseNumber()).office(),
                        first.atStartOfDay(ZONE).toInstant())
                : running.dueAt();
        var last = LocalDate.ofInstant(justBefore(until), ZONE);
        return last.isBefore(first) ? first : last;
    }

    private static Instant justBefore(Instant until) {
        return until.minus(1, ChronoUnit.MILLIS);
    }

    private boolean minor(Household household) {
        var born = household.members().get(0).bornOn();
        return born != null && born.plusYears(OF_AGE).isAfter(rules.today());
    }

    private static int living(Household household) {
        return (int) household.members().stream()
                .filter(member -> !member.deceased())
                .count();
    }
}
