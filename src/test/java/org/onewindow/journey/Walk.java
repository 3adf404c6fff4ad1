package org.onewindow.journey;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What all walks share: the driver, a Monday morning, and the steps everybody takes again and again. */
abstract class Walk {

    /** Monday 2026-11-23, 09:00 in Shanghai: an ordinary working week ahead. */
    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @Autowired
    Journey journey;

    @Autowired
    ProcessEngine engine;

    @Autowired
    EngineMemory memory;

    @Autowired
    Told told;

    @BeforeEach
    void startTheWeek() {
        ProcessEngineTests.init(engine);
        journey.at(MONDAY);
    }

    @AfterEach
    void theEngineHoldsNothingOfAnybody() {
        if (!told.texts().isEmpty()) {
            memory.holdsNothingNowOf(told.texts());
        }
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
        ProcessEngineTests.reset();
    }

    void accept(String number) {
        journey.submit("clerk.liulin", number, "check-application", Map.of("outcome", "ACCEPT"));
    }

    void confirmMatters(String number, String... matters) {
        journey.submit(
                "clerk.liulin", number, "confirm-matters", Map.of("matters", List.of(matters), "reason", "已与申请人确认"));
    }

    void visit(String number) {
        assignVisitors(number);
        journey.submit("visitor.liulin", number, "visit-home", Visits.VERIFIED);
    }

    void assignVisitors(String number) {
        journey.submit("clerk.liulin", number, "assign-visitors", Visits.TEAM);
    }

    void checkEconomy(String number) {
        journey.submit("verifier", number, "economic-check", Map.of("outcome", "CONSISTENT", "findings", "核对未见异常"));
    }

    void investigate(String number) {
        visit(number);
        checkEconomy(number);
    }

    void recognise(String matter) {
        journey.submit(
                "clerk.liulin",
                matter,
                "prepare-opinion",
                Map.of("outcome", "AGREE", "result", "DIBAO", "amountYuan", 900, "reason", "符合条件"));
        publish(matter);
        journey.submit(
                "county.leader",
                matter,
                "confirm-determination",
                Map.of("outcome", "CONFIRM", "amountYuan", 900, "reason", "同意"));
    }

    /** Posts the opinion and lets the publicity's period pass. */
    void publish(String matter) {
        hang(matter);
        journey.ring(matter, "display-over");
    }

    void hang(String matter) {
        journey.submit("clerk.liulin", matter, "post-publicity", Map.of("place", "村务公开栏", "postedOn", journey.today()));
    }

    void serve(String matter) {
        journey.submit(
                "clerk.liulin",
                matter,
                "serve-letter",
                Map.of("servedOn", journey.today(), "how", "DIRECT", "receivedBy", "本人"));
    }

    void announce(String matter) {
        journey.submit(
                "clerk.liulin", matter, "announce-decision", Map.of("place", "村务公开栏", "announcedOn", journey.today()));
    }

    void satisfied(String number) {
        journey.submit("clerk.liulin", number, "follow-up", Map.of("outcome", "SATISFIED", "rating", 5));
    }

    void waitsAt(String model, String number, String element) {
        assertThat(journey.instance(model, number)).isWaitingAt(element);
    }
}
