package org.onewindow.workflow;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts instances and delivers messages for the features. */
@Component
class Instances implements Workflow {

    private final RuntimeService runtime;
    private final Directory directory;
    private final AsSystem asSystem;
    private final Rescoping rescoping;

    Instances(RuntimeService runtime, Directory directory, AsSystem asSystem, Rescoping rescoping) {
        this.runtime = runtime;
        this.directory = directory;
        this.asSystem = asSystem;
        this.rescoping = rescoping;
    }

    @Override
    @Transactional
    public void start(String process, String businessKey, String office, RoutingValues words) {
        var variables = new LinkedHashMap<>(words.asMap());
        variables.put(Words.OFFICE.name(), office);
        variables.put(Words.COUNTY_OFFICE.name(), directory.countyOffice(office, "mz"));
        variables.put(Words.COORDINATING_OFFICE.name(), directory.countyOffice(office, "xt"));
        variables.put(Words.VERIFYING_OFFICE.name(), directory.countyOffice(office, "hd"));
        asSystem.run(() -> runtime.startProcessInstanceByKey(process, businessKey, variables));
    }

    @Override
    @Transactional
    public boolean deliver(String message, String subject, RoutingValues words) {
        return asSystem.call(() -> {
            var waiting = runtime.createExecutionQuery()
                    .processInstanceBusinessKey(subject)
                    .messageEventSubscriptionName(message)
                    .list();
            if (waiting.isEmpty()) {
                return false;
            }
            // One subject waits in one place; a second subscription would be a fault of a model.
            if (waiting.size() > 1) {
                throw new IllegalStateException(message + " awaited " + waiting.size() + " times for " + subject);
            }
            runtime.messageEventReceived(message, waiting.get(0).getId(), words.asMap());
            return true;
        });
    }

    @Override
    @Transactional
    public void rescope(String caseNumber) {
        rescoping.rescope(caseNumber);
    }
}
