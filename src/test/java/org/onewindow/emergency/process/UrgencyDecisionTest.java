package org.onewindow.emergency.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;

class UrgencyDecisionTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision URGENCY = ENGINE.parseDecision(
            UrgencyDecision.KEY, UrgencyDecisionTest.class.getResourceAsStream("/processes/urgency.dmn"));

    @Test
    void recent_emergency_with_an_amount_is_urgent() {
        assertThat(decided(Map.of("emergencyKind", "ILLNESS", "neededYuan", 800.00, "sinceDays", 2L)))
                .isEqualTo("URGENT RECENT_EMERGENCY");
        assertThat(decided(Map.of("emergencyKind", "FIRE", "neededYuan", 0.01, "sinceDays", 30L)))
                .isEqualTo("URGENT RECENT_EMERGENCY");
    }

    @Test
    void recent_emergency_without_an_amount_cannot_be_told() {
        assertThat(decided(Map.of("emergencyKind", "FIRE"))).isEqualTo("CANNOT_TELL AMOUNT_NOT_TOLD");
    }

    @Test
    void emergency_of_more_than_thirty_days_ago_cannot_be_told() {
        assertThat(decided(Map.of("emergencyKind", "ACCIDENT", "neededYuan", 500.0, "sinceDays", 31L)))
                .isEqualTo("CANNOT_TELL LONG_AGO");
    }

    @Test
    void no_shelter_is_urgent_with_or_without_an_emergency() {
        assertThat(decided(Map.of("shelterNeeded", true))).isEqualTo("URGENT NO_SHELTER");
        assertThat(decided(Map.of("emergencyKind", "OTHER", "sinceDays", 90L, "shelterNeeded", true)))
                .isEqualTo("URGENT NO_SHELTER");
    }

    @Test
    void disaster_without_a_described_emergency_cannot_be_told() {
        assertThat(decided(Map.of("disasterNeeded", true))).isEqualTo("CANNOT_TELL DISASTER_NOT_DESCRIBED");
    }

    @Test
    void need_of_daily_means_is_only_in_doubt_without_any_income() {
        assertThat(decided(Map.of("livingNeeded", true, "noIncome", true))).isEqualTo("CANNOT_TELL NO_INCOME");
        assertThat(decided(Map.of("livingNeeded", true))).isEqualTo("NOT_URGENT NO_SIGN");
        assertThat(decided(Map.of("noIncome", true))).isEqualTo("NOT_URGENT NO_SIGN");
    }

    @Test
    void ordinary_application_is_not_urgent() {
        assertThat(decided(Map.of())).isEqualTo("NOT_URGENT NO_SIGN");
    }

    private static String decided(Map<String, Object> facts) {
        var all = new HashMap<String, Object>(Map.of(
                "emergencyKind", "NONE",
                "neededYuan", 0.0,
                "sinceDays", 0L,
                "shelterNeeded", false,
                "disasterNeeded", false,
                "livingNeeded", false,
                "noIncome", false));
        all.putAll(facts);
        var result = ENGINE.evaluateDecisionTable(URGENCY, all).getSingleResult();
        return result.getEntry("urgency") + " " + result.getEntry("reason");
    }
}
