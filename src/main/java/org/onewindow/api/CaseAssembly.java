package org.onewindow.api;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseView;
import org.onewindow.casefile.CloseRelatives;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.office.Names;
import org.onewindow.referral.ReferralView;
import org.onewindow.referral.Referrals;
import org.onewindow.shared.Money;
import org.onewindow.shared.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together from the modules that know its parts. */
@Component
@Transactional(readOnly = true)
class CaseAssembly {

    private final CaseFiles cases;
    private final Matters matters;
    private final Referrals referrals;
    private final Deadlines deadlines;
    private final CloseRelatives relatives;
    private final Names names;
    private final Wording wording;

    CaseAssembly(
            CaseFiles cases,
            Matters matters,
            Referrals referrals,
            Deadlines deadlines,
            CloseRelatives relatives,
            Names names,
            Wording wording) {
        this.cases = cases;
        this.matters = matters;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.relatives = relatives;
        this.names = names;
        this.wording = wording;
    }

    CaseResponse of(CaseView file, Locale locale) {
        return new CaseResponse(
                file.number(),
                file.office(),
                file.channel(),
                file.state(),
                file.receivedAt(),
                file.recordedAt(),
                file.acceptedAt(),
                file.closedAt(),
                file.needs(),
                emergency(file),
                file.registeredBy(),
                file.checkedBy(),
                cases.confidential(file.number()),
                relatives.countyVisitRequired(file.number()),
                cases.household(file.number()).members().stream()
                        .map(member -> new CaseResponse.MemberItem(
                                member.id(), member.maskedName(), member.relation(), member.deceased()))
                        .toList(),
                matters(file.number()),
                deadlines(file.number()),
                timeline(file.number(), locale));
    }

    List<CaseResponse.MatterItem> matters(String number) {
        return matters.ofCase(number).stream().map(this::matter).toList();
    }

    List<CaseResponse.DeadlineItem> deadlines(String number) {
        return deadlines.ofCase(number).stream()
                .map(CaseResponse.DeadlineItem::of)
                .toList();
    }

    List<CaseResponse.EventItem> timeline(String number, Locale locale) {
        return cases.timeLine(number).stream()
                .map(event -> new CaseResponse.EventItem(
                        event.at(),
                        event.event(),
                        event.actor(),
                        event.details(),
                        wording.sentence("event." + event.event(), spoken(event.details()), locale)))
                .toList();
    }

    /** A sentence says the name of a colleague, the record keeps the log-in. */
    private Map<String, String> spoken(Map<String, String> details) {
        var staff = details.get("staff");
        if (staff == null) {
            return details;
        }
        var spoken = new HashMap<>(details);
        spoken.put("staff", names.name(staff));
        return spoken;
    }

    private CaseResponse.MatterItem matter(MatterView matter) {
        var waitsFor = matter.waitsFor();
        var result = matter.result();
        var amount = matter.amount();
        return new CaseResponse.MatterItem(
                matter.number(),
                matter.kind().name(),
                matter.subject(),
                matter.office(),
                matter.state().name(),
                waitsFor == null ? null : waitsFor.name(),
                result == null ? null : result.name(),
                amount == null ? null : amount.yuan(),
                referrals.latest(matter.number()).map(ReferralView::number).orElse(null),
                matter.externalRef());
    }

    static CaseResponse.@Nullable Emergency emergency(CaseView file) {
        var emergency = file.emergency();
        if (emergency == null) {
            return null;
        }
        var needed = emergency.neededFen();
        return new CaseResponse.Emergency(
                emergency.kind(),
                emergency.place(),
                emergency.since(),
                needed == null ? null : new Money(needed).yuan());
    }
}
