package org.onewindow.api;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.casefile.Duplicates;
import org.onewindow.emergency.EarlierAid;
import org.onewindow.office.Offices;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Is the household known elsewhere in the county? Townships learn that it is and ask the county, which sees where. */
@RestController
class DuplicateController {

    private static final String CIVIL_AFFAIRS = "mz";

    private final Visible visible;
    private final Duplicates duplicates;
    private final EarlierAid earlierAid;
    private final CaseGuard guard;
    private final Offices offices;
    private final AuditTrail audit;
    private final Actors actors;

    DuplicateController(
            Visible visible,
            Duplicates duplicates,
            EarlierAid earlierAid,
            CaseGuard guard,
            Offices offices,
            AuditTrail audit,
            Actors actors) {
        this.visible = visible;
        this.duplicates = duplicates;
        this.earlierAid = earlierAid;
        this.guard = guard;
        this.offices = offices;
        this.audit = audit;
        this.actors = actors;
    }

    /**
     * @param application another application is being handled
     * @param earlierAid emergency aid was granted within {@code relief.same_cause_days}
     * @param ask office that knows more
     * @param cases their numbers, for the county only
     */
    record DuplicateResponse(boolean application, boolean earlierAid, String ask, List<String> cases) {}

    @GetMapping("/api/v1/cases/{number}/duplicates")
    @Transactional
    DuplicateResponse view(@PathVariable String number) {
        var actor = actors.current();
        var office = visible.toStaff(number, actor).office();
        audit.record(actor.id(), "ask-duplicates", number, "");
        var county = offices.countyOffice(office, CIVIL_AFFAIRS).code();
        var applications = duplicates.of(number);
        var aided = earlierAid.of(number);
        var known = actor.offices().contains(county) ? seen(actor, applications, aided) : List.<String>of();
        return new DuplicateResponse(!applications.isEmpty(), !aided.isEmpty(), county, known);
    }

    private List<String> seen(Actor actor, Collection<String> applications, Collection<String> aided) {
        var hidden = guard.hiddenFrom(actor.id());
        return Stream.concat(applications.stream(), aided.stream())
                .filter(number -> !hidden.contains(number))
                .distinct()
                .sorted()
                .toList();
    }
}
