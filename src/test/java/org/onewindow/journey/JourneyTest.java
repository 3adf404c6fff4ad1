package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.onewindow.OneWindowTest;
import org.onewindow.access.TaskProbe;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through every model; at the end no element and no sequence flow of any model is left unvisited. */
@OneWindowTest
class JourneyTest {

    private static final List<String> MODELS = List.of(
            "one-window-case",
            "intake",
            "triage",
            "matter",
            "determination",
            "publicity",
            "letter-service",
            "investigation",
            "check-objection",
            "home-verification",
            "referral",
            "referral-handling",
            "emergency-aid",
            "relief-decision",
            "relief-payment",
            "relief-review",
            "feedback",
            "discovery-lead",
            "extension-request");

    private static ModelCoverage coverage = new ModelCoverage();
    private static Runnable engineKnowsNobody = () -> {};
    private static @Nullable TaskProbe access;

    @Autowired
    void remember(ModelCoverage recorded, EngineMemory memory, Told told, TaskProbe probe) {
        coverage = recorded;
        engineKnowsNobody = () -> memory.holdsNothingOf(told.texts());
        access = probe;
    }

    @AfterAll
    static void nobody_who_was_told_of_is_found_in_any_table_of_the_engine() {
        engineKnowsNobody.run();
    }

    @AfterAll
    static void every_task_was_tried_by_every_role_in_and_outside_its_office() {
        assertThat(access)
                .isNotNull()
                .satisfies(probe -> assertThat(probe.untried()).isEmpty());
    }

    @AfterAll
    static void nothing_of_any_model_is_left_unvisited() {
        var missing = new TreeMap<String, Object>();
        MODELS.forEach(model -> {
            var left = coverage.missing(model);
            if (!left.isEmpty()) {
                missing.put(model, left);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Nested
    class Happy extends HappyPathWalk {}

    @Nested
    class Intake extends IntakeWalk {}

    @Nested
    class Matter extends MatterWalk {}

    @Nested
    class Determination extends DeterminationWalk {}

    @Nested
    class Visit extends VisitWalk {}

    @Nested
    class Referral extends ReferralWalk {}

    @Nested
    class Emergency extends EmergencyWalk {}

    @Nested
    class Duplicate extends DuplicateWalk {}

    @Nested
    class Lead extends LeadWalk {}

    @Nested
    class Feedback extends FeedbackWalk {}

    @Nested
    class SecondLook extends SecondLookWalk {}

    @Nested
    class Spine extends SpineWalk {}

    @Nested
    class ManyAtOnce extends ManyAtOnceWalk {}

    @Nested
    class RushOnReserve extends RushOnReserveWalk {}

    @Nested
    class Failure extends FailureWalk {}

    @Nested
    class Webapp extends WebappWalk {}
}
