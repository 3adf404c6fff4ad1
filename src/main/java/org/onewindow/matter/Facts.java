package org.onewindow.matter;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the matters of a case share: it is found out once and every matter that needs it goes on. Publishing and awaiting
 * meet on the case's row, so that nobody waits for a fact that is already there.
 */
@Service
@Transactional
public class Facts {

    /** Message that wakes a waiting matter, which then looks again. */
    public static final String PUBLISHED = "fact-published";

    /** Benefits whose holders are recognised already. */
    private static final Set<String> RECOGNISING_BENEFITS =
            Set.of("DIBAO", "LOW_EDGE", "RIGID_EXPENDITURE", "LOW_INCOME", "TEKUN", "SINGLE_PERSON_DIBAO");

    private final MatterRows matters;
    private final ConcludedInvestigations investigations;
    private final CaseFiles files;
    private final Workflow workflow;
    private final Clock clock;

    Facts(MatterRows matters, ConcludedInvestigations investigations, CaseFiles files, Workflow workflow, Clock clock) {
        this.matters = matters;
        this.investigations = investigations;
        this.files = files;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * The case's investigation is concluded, or the recognition of its household or a member may now be decided: wakes
     * the matters that can go on.
     */
    public void publish(String caseNumber, Fact fact) {
        files.lock(caseNumber);
        if (fact == Fact.INVESTIGATION) {
            investigations.save(new ConcludedInvestigation(caseNumber, clock.instant()));
        }
        var all = matters.findByCaseNumberOrderByNumber(caseNumber);
        for (var matter : all) {
            if (matter.state() == MatterState.WAITING
                    && matter.waitsFor() == fact
                    && stateFor(matter, all) != FactState.WAIT) {
                workflow.deliver(PUBLISHED, matter.number(), RoutingValues.none());
            }
        }
    }

    /** The investigation is asked for again: matters that have not started wait for the new one. */
    public void revoke(String caseNumber) {
        files.lock(caseNumber);
        if (investigations.existsById(caseNumber)) {
            investigations.deleteById(caseNumber);
        }
    }

    @Transactional(readOnly = true)
    public boolean investigated(String caseNumber) {
        return investigations.existsById(caseNumber);
    }

    /** Do benefits already received recognise the household? */
    public static boolean recognised(Collection<String> benefits) {
        return benefits.stream().anyMatch(RECOGNISING_BENEFITS::contains);
    }

    /** The caller holds the case's row. */
    FactState stateFor(Matter matter) {
        return stateFor(matter, matters.findByCaseNumberOrderByNumber(matter.caseNumber()));
    }

    private FactState stateFor(Matter matter, List<Matter> all) {
        var fact = matter.waitsFor();
        if (fact == null) {
            return FactState.READY;
        }
        return switch (fact) {
            case INVESTIGATION -> investigations.existsById(matter.caseNumber()) ? FactState.READY : FactState.WAIT;
            case RECOGNITION -> recognition(matter, all);
        };
    }

    private FactState recognition(Matter matter, List<Matter> all) {
        if (recognised(files.household(matter.caseNumber()).currentBenefits())) {
            return FactState.READY;
        }
        // Employment assistance names no tekun (Law 27).
        var givers = all.stream()
                .filter(other -> other.canRecognise(matter.subject()))
                .filter(other -> matter.kind() != MatterKind.EMPLOYMENT || other.kind() != MatterKind.TEKUN)
                .toList();
        if (givers.stream().anyMatch(Matter::decidedPositively)) {
            return FactState.READY;
        }
        return givers.stream().anyMatch(Matter::openForResult) ? FactState.WAIT : FactState.NEGATIVE;
    }
}
