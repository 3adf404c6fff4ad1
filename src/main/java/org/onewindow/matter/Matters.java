package org.onewindow.matter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matters of the county's cases, from opening until they are taken on. {@link MatterResults} ends them. */
@Service
@Transactional
public class Matters {

    private static final int MOST = 99;

    private final MatterRows rows;
    private final Places places;
    private final Waits waits;
    private final Facts facts;
    private final MatterResults results;
    private final CaseFiles files;
    private final Clock clock;

    Matters(
            MatterRows rows,
            Places places,
            Waits waits,
            Facts facts,
            MatterResults results,
            CaseFiles files,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.waits = waits;
        this.facts = facts;
        this.results = results;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Opens a matter at the place it belongs to, or returns the one the case already has.
     *
     * @param subject {@link MatterKind#HOUSEHOLD} or a member
     */
    public MatterView open(String caseNumber, MatterKind kind, String subject) {
        var file = files.lock(caseNumber);
        var all = rows.findByCaseNumberOrderByNumber(caseNumber);
        for (var one : all) {
            if (one.kind() == kind && one.subject().equals(subject)) {
                return one.view();
            }
        }
        if (all.size() == MOST) {
            throw new Conflict("too-many-matters", caseNumber, MOST);
        }
        var at = places.settle(kind, subject, file, files.household(caseNumber));
        var number = String.format(Locale.ROOT, "%s-%02d", caseNumber, all.size() + 1);
        var waitsFor = waits.factFor(kind, at.route(), file.office());
        var matter =
                rows.save(new Matter(number, caseNumber, kind, subject, file.office(), at, waitsFor, clock.instant()));
        files.tell(
                caseNumber,
                "matter-opened",
                "system",
                Map.of("number", number, "kind", kind.name(), "subject", subject));
        return matter.view();
    }

    /** @throws NotFound when unknown */
    @Transactional(readOnly = true)
    public MatterView get(String number) {
        return row(number).view();
    }

    /** Every matter of the case, by number. */
    @Transactional(readOnly = true)
    public List<MatterView> ofCase(String caseNumber) {
        return rows.findByCaseNumberOrderByNumber(caseNumber).stream()
                .map(Matter::view)
                .toList();
    }

    /** Those without a result, by number. */
    @Transactional(readOnly = true)
    public List<MatterView> openOf(String caseNumber) {
        return ofCase(caseNumber).stream()
                .filter(matter -> matter.state().open())
                .toList();
    }

    /** Who takes the matter on. One that belongs outside the county is answered at once with the right door. */
    public MatterRoute route(String number) {
        var file = files.lock(MatterNumbers.caseOf(number));
        var matter = row(number);
        if (matter.route() == MatterRoute.OUTSIDE && matter.state().open()) {
            results.decide(number, MatterResult.RIGHT_DOOR, null, null, "system", file.office());
        }
        return matter.route();
    }

    /**
     * Looks at the fact that the matter needs: READY takes it up, WAIT leaves it waiting to be woken, NEGATIVE ends it
     * as not recognised.
     */
    public FactState await(String number) {
        var file = files.lock(MatterNumbers.caseOf(number));
        var matter = row(number);
        if (matter.result() == MatterResult.NOT_RECOGNISED) {
            return FactState.NEGATIVE;
        }
        var state = facts.stateFor(matter);
        switch (state) {
            case READY -> matter.handle();
            case WAIT -> matter.await();
            case NEGATIVE -> results.decide(number, MatterResult.NOT_RECOGNISED, null, null, "system", file.office());
        }
        return state;
    }

    /** The matter was referred to {@code office}, or comes back to the case's own. */
    public void handedTo(String number, String office) {
        row(number).handedTo(office);
    }

    /** Its number in the provincial system, where the matter is entered a second time. */
    public void knownOutsideAs(String number, String externalRef) {
        row(number).knownOutsideAs(externalRef);
    }

    private Matter row(String number) {
        return rows.findById(number).orElseThrow(() -> new NotFound("unknown-matter", number));
    }
}
