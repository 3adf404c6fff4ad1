package org.onewindow.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Workflow;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Puts the tally on the application's database and the recording on its steps, where that is asked for. */
@Configuration(proxyBeanMethods = false)
@Profile(RecordingConfiguration.RECORDING)
class RecordingConfiguration {

    static final String RECORDING = "recording";

    @Bean
    static Tally tally() {
        return new Tally();
    }

    @Bean
    static Recording recording() {
        return new Recording();
    }

    @Bean
    static BeanPostProcessor observers(Tally tally, Recording recording) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource database) {
                    return tally.counted(database);
                } else if (bean instanceof TaskHandler handler) {
                    return submissions(handler, recording);
                }
                return bean instanceof Workflow workflow ? effects(workflow, recording) : bean;
            }
        };
    }

    @Bean
    static AbstractProcessEnginePlugin delegates(Recording recording) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                var listeners = new ArrayList<BpmnParseListener>(engine.getCustomPostBPMNParseListeners());
                listeners.add(new ServiceTasks(recording));
                engine.setCustomPostBPMNParseListeners(listeners);
            }
        };
    }

    private static TaskHandler submissions(TaskHandler handler, Recording recording) {
        return proxy(TaskHandler.class, handler, (method, call, arguments) -> {
            if (!method.equals("submit") || !recording.on()) {
                return call.run();
            }
            var task = (TaskRef) arguments[0];
            recording.at(task.key(), task.subject(), Map.of());
            var here = recording.here();
            var words = (RoutingValues) call.run();
            recording.back(here);
            recording.add(new Recording.Say(recording.general(words.asMap())));
            return words;
        });
    }

    private static Workflow effects(Workflow workflow, Recording recording) {
        return proxy(Workflow.class, workflow, (method, call, arguments) -> {
            if (method.equals("rescope") || !recording.on()) {
                return call.run();
            }
            var here = recording.here();
            var subject = recording.general((String) arguments[1]);
            var words = recording.general(((RoutingValues) arguments[arguments.length - 1]).asMap());
            if (method.equals("start")) {
                var all = new LinkedHashMap<>(words);
                all.put("office", arguments[2]);
                recording.add(new Recording.Start((String) arguments[0], subject, all));
                var started = call.run();
                recording.back(here);
                return started;
            }
            var delivered = call.run();
            recording.back(here);
            if (Boolean.TRUE.equals(delivered)) {
                recording.add(new Recording.Deliver((String) arguments[0], subject, words));
            }
            return delivered;
        });
    }

    /** Notes which words a service task leaves changed. */
    private static final class ServiceTasks extends AbstractBpmnParseListener {

        private final Recording recording;

        ServiceTasks(Recording recording) {
            this.recording = recording;
        }

        @Override
        public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::begins, 0);
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ends, 0);
        }

        @Override
        public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            parseServiceTask(element, scope, activity);
        }

        private void begins(DelegateExecution execution) {
            if (recording.on()) {
                recording.at(execution.getCurrentActivityId(), subject(execution), execution.getVariables());
            }
        }

        private void ends(DelegateExecution execution) {
            var here = recording.here();
            if (here == null || !recording.on()) {
                return;
            }
            var changed = new LinkedHashMap<>(execution.getVariables());
            here.before().forEach((name, value) -> {
                if (Objects.equals(changed.get(name), value)) {
                    changed.remove(name);
                }
            });
            recording.add(new Recording.Say(recording.general(changed)));
        }

        private static String subject(DelegateExecution execution) {
            var subject = execution.getProcessBusinessKey();
            return subject == null ? "" : subject;
        }
    }

    private interface Around {
        Object of(String method, Call call, Object[] arguments) throws Throwable;
    }

    private interface Call {
        Object run() throws Throwable;
    }

    @SuppressWarnings("NullAway") // void methods and absent arguments are null to the reflection of Java
    private static <T> T proxy(Class<T> kind, T target, Around around) {
        InvocationHandler handler = (self, method, arguments) -> around.of(
                method.getName(),
                () -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                },
                arguments);
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
