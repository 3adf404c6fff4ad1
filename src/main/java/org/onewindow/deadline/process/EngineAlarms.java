package org.onewindow.deadline.process;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.onewindow.deadline.Alarms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a limit's timers by their token. Works below the engine's services, so that neither the caller's offices nor a
 * command still running hides a timer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineAlarms implements Alarms {

    private final ProcessEngine engine;

    EngineAlarms(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void move(long deadline, String processInstance, String execution, Instant to) {
        inEngine(context -> {
            for (var timer : timers(context, processInstance)) {
                boolean firesOnce = timer.getRepeat() == null && execution.equals(timer.getExecutionId());
                if (firesOnce || Alarms.token(deadline).equals(timer.getRepeat())) {
                    timer.setDuedate(Date.from(to));
                }
            }
        });
    }

    @Override
    public void remove(long deadline, String processInstance) {
        inEngine(context -> {
            for (var timer : timers(context, processInstance)) {
                if (Alarms.token(deadline).equals(timer.getRepeat())) {
                    timer.delete();
                }
            }
        });
    }

    private void inEngine(Consumer<CommandContext> work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            work.accept(context);
            return true;
        });
    }

    /** Those in the database and those that the running command has just made; none that it has deleted or is running. */
    private static Set<TimerEntity> timers(CommandContext context, String processInstance) {
        var timers = new LinkedHashSet<TimerEntity>();
        for (JobEntity job : context.getJobManager().findJobsByProcessInstanceId(processInstance)) {
            if (job instanceof TimerEntity timer) {
                timers.add(timer);
            }
        }
        for (var timer : context.getDbEntityManager().getCachedEntitiesByType(TimerEntity.class)) {
            if (processInstance.equals(timer.getProcessInstanceId())) {
                timers.add(timer);
            }
        }
        timers.removeIf(context.getDbEntityManager()::isDeleted);
        timers.remove(context.getCurrentJob());
        return timers;
    }
}
