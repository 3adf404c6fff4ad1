package org.onewindow.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.onewindow.shared.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine would write a failed job's message and stack trace to its tables and to the log as they are. Here both get
 * the kinds and places only: what Cockpit shows and an operator needs, and nothing of a person.
 */
final class WordlessFailures {

    private static final Logger log = LoggerFactory.getLogger(WordlessFailures.class);

    private WordlessFailures() {}

    static void keptBy(ProcessEngineConfigurationImpl engine) {
        var usual = new DefaultFailedJobCommandFactory();
        engine.setFailedJobCommandFactory((job, failure) -> usual.getCommand(job, kept(failure)));
        engine.setEnableCmdExceptionLogging(false);
        ExecuteJobHelper.LOGGING_HANDLER = (job, failure) ->
                log.atWarn().addKeyValue("job", job).setCause(kept(failure)).log("Job failed");
    }

    /** A lost race passes: the engine must know it, to try again without counting it. */
    private static Throwable kept(Throwable failure) {
        return failure instanceof OptimisticLockingException ? failure : Wordless.of(failure);
    }
}
