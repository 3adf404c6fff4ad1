package org.onewindow.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine alone with the same models: no domain data, no door, no offices, no authorisation. Its delegates do to the
 * engine what the recording says, and nothing else.
 */
final class BareEngine {

    private static final Duration LIMIT = Duration.ofDays(5);

    private BareEngine() {}

    static ProcessEngine walking(DataSource database, Recording recording) throws IOException {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setDefaultNumberOfRetries(1);
        configuration.setBeans(new Stand(recording));
        var engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment().name("bare");
        for (var pattern : List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.form")) {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern)) {
                deployment.addInputStream(file.getFilename(), file.getInputStream());
            }
        }
        deployment.deploy();
        return engine;
    }

    /** Beans for every name the models use. */
    private static final class Stand extends HashMap<Object, Object> {

        private static final long serialVersionUID = 1L;

        Stand(Recording recording) {
            super(Map.of(
                    "clock", new BareClock(),
                    "openMatters", new Lists(2),
                    "reconsiderations", new Lists(0),
                    "raiseAlarmListener", (TaskListener) task -> {},
                    "delegate", (JavaDelegate) execution -> replay(recording, execution)));
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return get(name) != null;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return String.valueOf(name).endsWith("Delegate") ? super.get("delegate") : super.get(name);
        }
    }

    private static void replay(Recording recording, DelegateExecution execution) {
        var subject = execution.getProcessBusinessKey();
        var number = (String) execution.getVariable("caseNumber");
        var runtime = execution.getProcessEngineServices().getRuntimeService();
        for (var act : recording.next(execution.getCurrentActivityId(), subject, number)) {
            if (act instanceof Recording.Say say) {
                Recording.of(say.words(), number).forEach(execution::setVariable);
            } else {
                effect(act, number, runtime);
            }
        }
    }

    static void effect(Recording.Act act, String number, RuntimeService runtime) {
        if (act instanceof Recording.Start start) {
            var words = new LinkedHashMap<>(Recording.of(start.words(), number));
            words.putAll(offices());
            words.put("office", start.words().get("office"));
            runtime.startProcessInstanceByKey(start.process(), Recording.of(start.subject(), number), words);
        } else if (act instanceof Recording.Deliver deliver) {
            var waiting = runtime.createExecutionQuery()
                    .processInstanceBusinessKey(Recording.of(deliver.subject(), number))
                    .messageEventSubscriptionName(deliver.message())
                    .singleResult();
            if (waiting == null) {
                throw new IllegalStateException("Nobody waits for " + deliver);
            }
            runtime.messageEventReceived(deliver.message(), waiting.getId(), Recording.of(deliver.words(), number));
        }
    }

    static Map<String, Object> offices() {
        return Map.of(
                "office", Application.OFFICE,
                "countyOffice", "990101-mz",
                "coordinatingOffice", "990101-xt",
                "verifyingOffice", "990101-hd");
    }

    /** Limits without a calendar. */
    public static final class BareClock {

        public Date due(DelegateExecution execution, String kind) {
            return Date.from(Instant.now().plus(LIMIT));
        }

        /** What is on display for no time in the demo county is so here. */
        public Date next(DelegateExecution execution, String kind) {
            return kind.equals("PUBLICITY") ? Date.from(Instant.now()) : due(execution, kind);
        }

        public String cycle(DelegateExecution execution, String kind) {
            return "R3/P5D";
        }
    }

    /** The matters of the scripted case. */
    public static final class Lists {

        private final int matters;

        Lists(int matters) {
            this.matters = matters;
        }

        public List<String> of(DelegateExecution execution) {
            var number = (String) execution.getVariable("caseNumber");
            return java.util.stream.IntStream.rangeClosed(1, matters)
                    .mapToObj(matter -> number + "-0" + matter)
                    .toList();
        }
    }
}
