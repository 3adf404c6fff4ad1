package org.onewindow.determination;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.Matters;
import org.onewindow.sealing.SealedText;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.Conflict;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 公示异议: what is said against a posted opinion while it hangs, and what the township answers. */
@Service
@Transactional
public class Objections {

    /** Log-in name that stands for whoever comes over the public door. */
    public static final String PUBLIC = "applicant";

    private static final String RECEIVED = "objection-received";

    private final ObjectionRows rows;
    private final PublicityRows publicities;
    private final Matters matters;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Sealing sealing;
    private final SealedText sealed;
    private final Workflow workflow;
    private final Clock clock;

    Objections(
            ObjectionRows rows,
            PublicityRows publicities,
            Matters matters,
            CaseFiles cases,
            Deadlines deadlines,
            Sealing sealing,
            SealedText sealed,
            Workflow workflow,
            Clock clock) {
        this.rows = rows;
        this.publicities = publicities;
        this.matters = matters;
        this.cases = cases;
        this.deadlines = deadlines;
        this.sealing = sealing;
        this.sealed = sealed;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Several that nobody has looked at yet are handled together.
     *
     * @throws Conflict when nothing is posted, or no longer
     */
    public void raise(RaiseObjection command) {
        var matter = matters.get(command.matter());
        cases.lock(matter.caseNumber());
        var posted = publicities
                .findFirstByMatterNumberOrderByIdDesc(matter.number())
                .orElseThrow(() -> new Conflict("not-published", matter.number()));
        var limit = deadlines.find(DeadlineKind.PUBLICITY, matter.number());
        if (!posted.running() || limit == null || !clock.instant().isBefore(limit.dueAt())) {
            throw new Conflict("publicity-over", matter.number());
        }
        var first = open(matter.number()).isEmpty();
        var channel = command.receivedBy().equals(PUBLIC) ? "PUBLIC" : "STAFF";
        rows.save(new Objection(
                posted,
                command,
                matter.caseNumber(),
                channel,
                sealed.seal(command.by()),
                sealing.seal(command.content()),
                clock.instant()));
        if (first) {
            var office = cases.get(matter.caseNumber()).office();
            deadlines.openFor(
                    matter.kind().name(),
                    DeadlineKind.OBJECTION,
                    matter.number(),
                    matter.caseNumber(),
                    office,
                    clock.instant());
            if (!workflow.deliver(RECEIVED, matter.number(), RoutingValues.none())) {
                throw new Conflict("publicity-over", matter.number());
            }
        }
        tell(command.matter(), "objection-received", command.receivedBy());
    }

    /** @return whether any objection to what is posted was upheld */
    public boolean handle(HandleObjection command, String actor) {
        var matter = matters.get(command.matter());
        cases.lock(matter.caseNumber());
        var open = open(matter.number());
        if (open.isEmpty()) {
            throw new Conflict("objection-handled", matter.number());
        }
        var reason = sealed.seal(command.reason());
        var review = sealed.seal(command.reviewRecord());
        open.forEach(objection -> objection.handled(command, reason, review, actor, clock.instant()));
        deadlines.meet(DeadlineKind.OBJECTION, matter.number(), clock.instant());
        var outcome = command.outcome().name().toLowerCase(Locale.ROOT);
        tell(matter.number(), "objection-" + outcome, actor);
        return upheld(open.get(0).publicityId());
    }

    /** What they say, for whoever handles them. */
    @Transactional(readOnly = true)
    public List<String> contents(String matterNumber) {
        return open(matterNumber).stream()
                .map(objection -> sealing.open(objection.contentSealed()))
                .toList();
    }

    boolean upheld(long publicityId) {
        return rows.findByPublicityIdOrderById(publicityId).stream().anyMatch(Objection::upheld);
    }

    int count(long publicityId) {
        return rows.findByPublicityIdOrderById(publicityId).size();
    }

    private List<Objection> open(String matterNumber) {
        return rows.findByMatterNumberAndOutcomeIsNullOrderById(matterNumber);
    }

    private void tell(String matterNumber, String event, String actor) {
        var matter = matters.get(matterNumber);
        var details = Map.of("number", matter.number(), "kind", matter.kind().name());
        cases.tell(matter.caseNumber(), event, actor, details);
    }
}
