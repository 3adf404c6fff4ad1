package org.onewindow.emergency;

import java.time.Clock;
import java.util.Map;
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

    /** Starts the aid of a case in the township of the emergency (社会救助法 art. 37); a second call does nothing. */
    public void start(String caseNumber) {
        var caseFile = caseFiles.lock(caseNumber);
        if (aids.findByCaseNumber(caseNumber).isPresent()) {
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
        workflow.deliver(WITHDRAWN_MESSAGE, recalled.caseNumber() + "-G1", RoutingValues.none());
    }

    /** Nothing of the case's emergency aid is left to do. Holds the case's row, so that the answer stays true. */
    public boolean closed(String caseNumber) {
        caseFiles.lock(caseNumber);
        return aids.findByCaseNumber(caseNumber).map(Aid::closed).orElse(true);
    }

    /** Marks the end and wakes the case when it waits for it. */
    public void close(String caseNumber) {
        caseFiles.lock(caseNumber);
        var aid = aids.findByCaseNumber(caseNumber).orElseThrow();
        if (aid.close(clock.instant())) {
            caseFiles.tell(caseNumber, "emergency-aid-closed", ReliefNews.SYSTEM, Map.of());
            workflow.deliver(CLOSED_MESSAGE, caseNumber, RoutingValues.none());
        }
    }

    private String place(CaseView caseFile) {
        var emergency = caseFile.emergency();
        return emergency == null
                ? caseFile.office()
                : offices.township(emergency.place()).map(Office::code).orElse(caseFile.office());
    }
}
