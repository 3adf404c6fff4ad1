package org.onewindow.journey;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.SortedSet;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.springframework.boot.test.context.TestComponent;

/** Records every element and sequence flow that the tests of this JVM pass. */
@TestComponent
class ModelCoverage extends AbstractProcessEnginePlugin {

    private static final String ALL = "all";

    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

    ModelCoverage() {
        collector.createSuite(new Suite(ALL, ALL));
        collector.activateSuite(ALL);
        collector.createRun(new Run(ALL, ALL), ALL);
        collector.activateRun(ALL);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listener = new ElementCoverageParseListener();
        listener.setCoverageState(collector);
        var listeners = new ArrayList<BpmnParseListener>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(listener);
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** Ids of elements and flows of {@code model} that nothing has passed yet. */
    SortedSet<String> missing(String model) {
        var diagram =
                Bpmn.readModelFromStream(ModelCoverage.class.getResourceAsStream("/processes/" + model + ".bpmn"));
        var passed = collector.getActiveSuite().getEvents(model).stream()
                .map(Event::getDefinitionKey)
                .collect(toCollection(TreeSet::new));
        var all = new TreeSet<String>();
        diagram.getModelElementsByType(FlowNode.class).forEach(node -> all.add(node.getId()));
        diagram.getModelElementsByType(SequenceFlow.class).forEach(flow -> all.add(flow.getId()));
        all.removeAll(passed);
        return all;
    }
}
