package org.onewindow.determination.process;

import java.time.Instant;
import java.util.List;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.Matters;
import org.onewindow.shared.LocalTime24;
import org.onewindow.shared.Wording;
import org.onewindow.workflow.FormData;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of a determination show of the matter. */
@Component
class MatterForm {

    private final Matters matters;
    private final CaseFiles cases;
    private final Wording wording;

    MatterForm(Matters matters, CaseFiles cases, Wording wording) {
        this.matters = matters;
        this.cases = cases;
        this.wording = wording;
    }

    FormData about(String matterNumber) {
        var matter = matters.get(matterNumber);
        var member = matter.subject().equals(MatterKind.HOUSEHOLD) ? "M0" : matter.subject();
        return FormData.empty()
                .value("showCase", matter.caseNumber())
                .value("showMatter", matter.number())
                .value("showKind", label("matter.kind", matter.kind()))
                .value(
                        "showPerson",
                        cases.household(matter.caseNumber()).member(member).maskedName());
    }

    List<FormData.Option> results(String matterNumber) {
        return kind(matterNumber).determinations().stream()
                .map(result -> new FormData.Option(result.name(), label("matter.result", result)))
                .toList();
    }

    String label(String list, Enum<?> code) {
        return label(list, code.name());
    }

    String label(String list, String code) {
        return wording.label(list, code, LocaleContextHolder.getLocale());
    }

    String moment(Instant at) {
        return LocalTime24.moment(at);
    }

    private MatterKind kind(String matterNumber) {
        return matters.get(matterNumber).kind();
    }
}
