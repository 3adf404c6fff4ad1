package org.onewindow.determination;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CloseRelatives;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.sealing.SealedText;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.Conflict;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 县级入户: the county looks itself where a relative is filed, somebody complained, or the draw says so (Measures 20). */
@Service
@Transactional
public class CountyChecks {

    private static final String COMPLAINED = "complaint-received";

    private final JdbcClient jdbc;
    private final KindRules rules;
    private final Matters matters;
    private final CaseFiles cases;
    private final CloseRelatives relatives;
    private final Sealing sealing;
    private final SealedText sealed;
    private final Workflow workflow;
    private final Clock clock;

    CountyChecks(
            JdbcClient jdbc,
            KindRules rules,
            Matters matters,
            CaseFiles cases,
            CloseRelatives relatives,
            Sealing sealing,
            SealedText sealed,
            Workflow workflow,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.matters = matters;
        this.cases = cases;
        this.relatives = relatives;
        this.sealing = sealing;
        this.sealed = sealed;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Why the county visits. */
    enum Ground {
        RELATIVE,
        COMPLAINT,
        DRAWN,
        NONE
    }

    /** Settles and records whether the county has to visit before it decides. */
    boolean plan(MatterView matter) {
        var office = cases.get(matter.caseNumber()).office();
        var seed = rules.drawSeed(office);
        int share = rules.countyShare(matter.kind(), office);
        int draw = Draw.of(seed, yearOf(matter.caseNumber()), matter.number());
        var ground = ground(matter, Draw.hits(draw, share));
        jdbc.sql("""
                        insert into county_check
                            (matter_number, case_number, ground, seed, share, draw, planned_at)
                        values (:matter, :case, :ground, :seed, :share, :draw, :now)""")
                .param("matter", matter.number())
                .param("case", matter.caseNumber())
                .param("ground", ground.name())
                .param("seed", seed)
                .param("share", share)
                .param("draw", draw)
                .param("now", now())
                .update();
        if (ground != Ground.NONE) {
            tell(matter, "county-visit-planned", "system", "ground", ground.name());
        }
        return ground != Ground.NONE;
    }

    /** Why the visit is to be made. */
    @Transactional(readOnly = true)
    public String ground(String matterNumber) {
        return jdbc.sql("select ground from county_check where matter_number = ? order by id desc limit 1")
                .param(matterNumber)
                .query(String.class)
                .single();
    }

    public void record(RecordCountyVisit visit, String actor) {
        var matter = matters.get(visit.matter());
        cases.lock(matter.caseNumber());
        jdbc.sql("""
                        insert into county_visit (county_check_id, matter_number, case_number, outcome, visited_at,
                                                  findings_sealed, visited_by, recorded_at)
                        select max(id), :matter, :case, :outcome, :at, :findings, :by, :now
                          from county_check where matter_number = :matter""")
                .param("matter", matter.number())
                .param("case", matter.caseNumber())
                .param("outcome", visit.outcome().name())
                .param("at", visit.visitedAt().atOffset(ZoneOffset.UTC))
                .param("findings", sealing.seal(visit.findings()))
                .param("by", actor)
                .param("now", now())
                .update();
        tell(matter, "county-visited", actor, "outcome", visit.outcome().name());
    }

    /** The latest visit, for whoever confirms. */
    @Transactional(readOnly = true)
    public Optional<CountyVisitView> latest(String matterNumber) {
        return jdbc.sql("""
                        select outcome, findings_sealed from county_visit
                         where matter_number = ? order by id desc limit 1""")
                .param(matterNumber)
                .query((row, index) -> new CountyVisitView(
                        CountyVisitOutcome.valueOf(row.getString(1)), sealing.open(row.getBytes(2))))
                .optional();
    }

    /**
     * A complaint calls a matter that waits for confirmation back, so that the county visits first.
     *
     * @throws Conflict when the matter has its result
     */
    public void complain(RaiseObjection complaint) {
        var matter = matters.get(complaint.matter());
        cases.lock(matter.caseNumber());
        if (!matter.state().open()) {
            throw new Conflict("matter-state", matter.number());
        }
        jdbc.sql("""
                        insert into complaint (matter_number, case_number, by_sealed, content_sealed, received_by, received_at)
                        values (:matter, :case, :who, :content, :by, :now)""")
                .param("matter", matter.number())
                .param("case", matter.caseNumber())
                .param("who", sealed.seal(complaint.by()), Types.BINARY)
                .param("content", sealing.seal(complaint.content()))
                .param("by", complaint.receivedBy())
                .param("now", now())
                .update();
        tell(matter, "complaint-received", complaint.receivedBy(), "number", matter.number());
        workflow.deliver(COMPLAINED, matter.number(), RoutingValues.none());
    }

    private Ground ground(MatterView matter, boolean drawn) {
        var past = past(matter.number());
        if (past.complained.isAfter(past.visited)) {
            return Ground.COMPLAINT;
        }
        if (past.visited.isAfter(Instant.EPOCH)) {
            return Ground.NONE;
        }
        if (relatives.countyVisitRequired(matter.caseNumber())) {
            return Ground.RELATIVE;
        }
        return drawn ? Ground.DRAWN : Ground.NONE;
    }

    /** The latest complaint and the latest visit. */
    private record Past(Instant complained, Instant visited) {}

    private Past past(String matterNumber) {
        return jdbc.sql("""
                        select (select coalesce(max(received_at), 'epoch') from complaint where matter_number = :matter),
                               (select coalesce(max(recorded_at), 'epoch') from county_visit where matter_number = :matter)""")
                .param("matter", matterNumber)
                .query((row, index) -> new Past(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .single();
    }

    private void tell(MatterView matter, String event, String actor, String detail, String value) {
        var details = Map.of("kind", matter.kind().name(), detail, value);
        cases.tell(matter.caseNumber(), event, actor, details);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** …-2026-000001. */
    private static int yearOf(String caseNumber) {
        int end = caseNumber.lastIndexOf('-');
        return Integer.parseInt(caseNumber.substring(end - 4, end));
    }
}
