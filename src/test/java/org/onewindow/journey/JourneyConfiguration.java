package org.onewindow.journey;

import org.onewindow.access.TaskProbe;
import org.onewindow.cockpit.web.ClockWatch;
import org.onewindow.desk.Desk;
import org.onewindow.determination.DatedParameters;
import org.onewindow.emergency.EmptiedReserve;
import org.onewindow.web.BrowsersTokens;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What walks need beside the application. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    ClockWatch.class,
    Journey.class,
    Invariants.class,
    Told.class,
    EngineMemory.class,
    TalkativeDelegate.class,
    ModelCoverage.class,
    EmptiedReserve.class,
    DatedParameters.class,
    PreparedCases.class,
    PreparedThings.class,
    TaskProbe.class,
    Desk.class,
    BrowsersTokens.class
})
public class JourneyConfiguration {}
