package org.onewindow.referral.process;

import java.util.List;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.matter.MatterKind;
import org.onewindow.office.Offices;
import org.onewindow.referral.ReceiverChoice;
import org.onewindow.referral.ReferralView;
import org.onewindow.referral.Referrals;
import org.onewindow.shared.Wording;
import org.onewindow.workflow.FormData;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What every form of a referral shows of it. */
@Component
class ReferralForm {

    private final Referrals referrals;
    private final CaseFiles cases;
    private final Offices offices;
    private final ReceiverChoice receivers;
    private final Wording wording;

    ReferralForm(Referrals referrals, CaseFiles cases, Offices offices, ReceiverChoice receivers, Wording wording) {
        this.referrals = referrals;
        this.cases = cases;
        this.offices = offices;
        this.receivers = receivers;
        this.wording = wording;
    }

    FormData about(ReferralView referral) {
        var household = cases.household(referral.caseNumber());
        var member = referral.member().equals(MatterKind.HOUSEHOLD) ? "M0" : referral.member();
        return FormData.empty()
                .value("showCase", referral.caseNumber())
                .value("showReferral", referral.number())
                .value("showKind", label("matter.kind", referral.kind()))
                .value("showPerson", household.member(member).maskedName())
                .value("showFrom", name(referral.fromOffice()))
                .value("showTo", name(referral.toOffice()))
                .value(
                        "showReconsideration",
                        label("referral.reconsideration", referral.reconsideration() ? "YES" : "NO"));
    }

    /** The sending that came back, with what the office wrote. */
    FormData returned(String subject) {
        var referral = referrals.latest(subject).orElseThrow();
        return about(referral)
                .value("showReason", referrals.reason(referral.number()))
                .value("showProposed", referral.proposedOffice() == null ? null : name(referral.proposedOffice()));
    }

    List<FormData.Option> receivers(String anyOffice) {
        return receivers.in(anyOffice).stream()
                .map(office -> new FormData.Option(office.code(), office.name()))
                .toList();
    }

    private String name(String office) {
        return offices.get(office).name();
    }

    private String label(String list, String code) {
        return wording.label(list, code, LocaleContextHolder.getLocale());
    }
}
