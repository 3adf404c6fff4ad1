package org.onewindow.privacy;

import java.util.LinkedHashSet;
import java.util.Map;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.casefile.CaseMadeConfidential;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Workflow;
import org.onewindow.worklist.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 保密办件: from registration, or when it turns out on the way what happened. */
@Service
@Transactional
public class Confidentiality {

    private final CaseAccess access;
    private final CaseFiles cases;
    private final CaseGuard guard;
    private final WorkItems work;
    private final HarmReports harm;
    private final Keepers keepers;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Confidentiality(
            CaseAccess access,
            CaseFiles cases,
            CaseGuard guard,
            WorkItems work,
            HarmReports harm,
            Keepers keepers,
            Workflow workflow,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.cases = cases;
        this.guard = guard;
        this.work = work;
        this.harm = harm;
        this.keepers = keepers;
        this.workflow = workflow;
        this.audit = audit;
        this.events = events;
    }

    /** Those who know of it because they registered, checked or hold a task stay named; nobody else sees it any more. */
    public void make(String number, boolean harmedMinor, Actor actor) {
        access.visible(number, actor);
        if (cases.makeConfidential(number)) {
            var know = new LinkedHashSet<String>();
            know.add(actor.id());
            know.addAll(cases.acceptedBy(number));
            know.addAll(work.holders(number));
            know.forEach(person -> guard.name(number, person, actor.id()));
            guard.guard(number);
            workflow.rescope(number);
            events.publishEvent(new CaseMadeConfidential(number, actor.id(), harmedMinor));
        } else if (harmedMinor) {
            harm.suspect(number, actor.id());
        }
    }

    @EventListener
    void on(CaseMadeConfidential made) {
        audit.record(made.by(), "make-confidential", made.number(), made.harmedMinor() ? "harmed-minor" : "");
        cases.tell(made.number(), "confidential", made.by(), Map.of());
        keepers.tell(made.number(), "confidential-opened");
        if (made.harmedMinor()) {
            harm.suspect(made.number(), made.by());
        }
    }
}
