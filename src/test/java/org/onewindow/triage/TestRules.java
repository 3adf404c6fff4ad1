package org.onewindow.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** The real tables in a decision engine of their own. */
final class TestRules implements Rules {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Map<String, DmnDecision> parsed = new HashMap<>();

    @Override
    public List<Finding> evaluate(String table, Map<String, @Nullable Object> facts) {
        return engine.evaluateDecisionTable(parsed.computeIfAbsent(table, this::parse), facts).stream()
                .map(row -> new Finding(row.<String>getEntry("kind"), row.<String>getEntry("reason")))
                .toList();
    }

    private DmnDecision parse(String table) {
        try (var model = TestRules.class.getResourceAsStream("/processes/propose-matters.dmn")) {
            return engine.parseDecision(table, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
