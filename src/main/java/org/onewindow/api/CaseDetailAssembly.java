package org.onewindow.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseView;
import org.onewindow.casefile.People;
import org.onewindow.casefile.QueryCodes;
import org.onewindow.document.Documents;
import org.onewindow.document.StoredDocument;
import org.onewindow.office.Names;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the people of a case for one member of staff and records that look. */
@Component
class CaseDetailAssembly {

    private final CaseAssembly assembly;
    private final People people;
    private final Documents documents;
    private final Offices offices;
    private final Names names;
    private final QueryCodes queryCodes;
    private final AuditTrail audit;

    CaseDetailAssembly(
            CaseAssembly assembly,
            People people,
            Documents documents,
            Offices offices,
            Names names,
            QueryCodes queryCodes,
            AuditTrail audit) {
        this.assembly = assembly;
        this.people = people;
        this.documents = documents;
        this.offices = offices;
        this.names = names;
        this.queryCodes = queryCodes;
        this.audit = audit;
    }

    /** @param why what the trail says of this look */
    @Transactional
    public CaseDetailResponse of(CaseView file, Actor actor, String why, Locale locale) {
        var number = file.number();
        audit.record(actor.id(), "view-person", number, why);
        var known = people.of(number);
        var details = known.details();
        var papers = documents.ofCase(number);
        var matters = assembly.matters(number);
        var timeline = assembly.timeline(number, locale);
        return new CaseDetailResponse(
                number,
                file.state(),
                file.channel(),
                file.office(),
                name(file.office()),
                file.receivedAt(),
                file.recordedAt(),
                known.occurredAt(),
                file.acceptedAt(),
                known.paperNumber(),
                file.needs(),
                CaseAssembly.emergency(file),
                known.applicant(),
                known.hukou(),
                name(known.hukou()),
                known.residence(),
                name(known.residence()),
                details.residencePermit(),
                CaseDetailResponse.yuan(details.monthlyIncomeFen()),
                details.currentBenefits(),
                details.story(),
                details.lateReason(),
                details.agent(),
                details.guardian(),
                details.contact(),
                known.members().stream()
                        .map(member -> CaseDetailResponse.MemberDetail.of(
                                member, known.authorisations().get(member.id())))
                        .toList(),
                papers,
                matters,
                assembly.deadlines(number),
                timeline,
                names.of(named(papers, matters, timeline)),
                queryCode(file, actor));
    }

    private static Set<String> named(
            List<StoredDocument> papers, List<CaseResponse.MatterItem> matters, List<CaseResponse.EventItem> timeline) {
        return Stream.of(
                        papers.stream().map(StoredDocument::uploadedBy),
                        matters.stream().map(CaseResponse.MatterItem::office),
                        timeline.stream().map(CaseResponse.EventItem::actor))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private @Nullable String queryCode(CaseView file, Actor actor) {
        if (!actor.id().equals(file.registeredBy())) {
            return null;
        }
        audit.record(actor.id(), "view-query-code", file.number(), "");
        return queryCodes.of(file.number());
    }

    /** Township and village by name; a place of another county stays a code. */
    private String name(String place) {
        return offices.find(place)
                .map(found -> found.kind() == Office.Kind.VILLAGE && found.parent() != null
                        ? offices.find(found.parent()).map(Office::name).orElse("") + found.name()
                        : found.name())
                .orElse(place);
    }
}
