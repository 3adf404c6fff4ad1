package org.onewindow.emergency;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseView;
import org.onewindow.matter.WorkRecalled;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Words;
import org.onewindow.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Emergency aid beside the case: started at once, waits for nothing; the case waits for its end before closing. */
@Service
@Transactional
public class EmergencyAid {

    public static final String PROCESS = "emergency-aid";
    public static final String CLOSED_MESSAGE = "emergency-aid-closed";

    private static final String WITHDRAWN_MESSAGE = "aid-withdrawn";

    private final AidStore aids;
    private final CaseFiles caseFiles;
    private final Offices offices;
    private final Workflow workflow;
    private final Clock clock;

    EmergencyAid(AidStore aids, CaseFiles caseFiles, Offices offices, Workflow workflow, Clock clock) {
        this.aids = aids;
        this.caseFiles = caseFiles;
        this.offices = offices;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Starts the aid of a case or lead in the township of the emergency (社会救助法 art. 37). A second call does nothing,
     * nor does one for a case opened from a lead that has its aid: the same need is not met twice.
     */
    public void start(String caseNumber) {
        var caseFile = caseFiles.lock(caseNumber);
        if (of(caseFile).isPresent()) {
            return;
        }
        var office = place(caseFile);
        aids.save(Aid.start(caseNumber, office, clock.instant()));
        caseFiles.tell(caseNumber, "emergency-aid-started", ReliefNews.SYSTEM, Map.of("office", office));
        workflow.start(
                PROCESS,
                caseNumber + "-G1",
                office,
                RoutingValues.of(Words.CASE_NUMBER, caseNumber).and(Words.OFFICE, office));
    }

    /** The application is taken back: a grant not yet decided ends with it, one already decided stands. */
    @EventListener
    void on(WorkRecalled recalled) {
        of(caseFiles.get(recalled.caseNumber()))
                .ifPresent(aid -> workflow.deliver(WITHDRAWN_MESSAGE, aid.caseNumber() + "-G1", RoutingValues.none()));
    }

    /** Nothing of the case's emergency aid is left to do. Holds the case's row, so that the answer stays true. */
    public boolean closed(String caseNumber) {
        return of(caseFiles.lock(caseNumber)).map(Aid::closed).orElse(true);
    }

    /** Marks the end and wakes the case when it waits for it: the own one, or the one opened from the lead. */
    public void close(String caseNumber) {
        caseFiles.lock(caseNumber);
        var waiting = caseFiles.openedFrom(caseNumber).orElse(caseNumber);
        caseFiles.lock(waiting);
        var aid = aids.findByCaseNumber(caseNumber).orElseThrow();
        if (aid.close(clock.instant())) {
            caseFiles.tell(caseNumber, "emergency-aid-closed", ReliefNews.SYSTEM, Map.of());
            workflow.deliver(CLOSED_MESSAGE, waiting, RoutingValues.none());
        }
    }

    /** The own aid, or that of the lead the case was opened from. */
    private Optional<Aid> of(CaseView caseFile) {
        var lead = caseFile.lead();
        return aids.findByCaseNumber(caseFile.number())
                .or(() -> lead == null ? Optional.empty() : aids.findByCaseNumber(lead));
    }

    private String place(CaseView caseFile) {
        var emergency = caseFile.emergency();
        return emergency == null
                ? caseFile.office()
                : offices.township(emergency.place()).map(Office::code).orElse(caseFile.office());
    }
}
