package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is left of a step that failed. */
@ExtendWith(OutputCaptureExtension.class)
abstract class FailureWalk extends Walk {

    private static final List<String> SAID = List.of(TalkativeDelegate.PERSON, TalkativeDelegate.NUMBER);

    @Test
    void a_failed_job_keeps_where_it_failed_and_not_what_was_said(CapturedOutput output) {
        var model = Bpmn.createExecutableProcess("talkative-step")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("talk")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${talkativeDelegate}")
                .endEvent()
                .done();
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("talkative-step.bpmn", model)
                .deploy()
                .getId();
        try {
            engine.getRuntimeService().startProcessInstanceByKey("talkative-step");
            failUntilIncident();

            var job = job();
            assertThat(job.getExceptionMessage())
                    .isEqualTo("java.lang.IllegalArgumentException <- java.lang.IllegalStateException");
            assertThat(engine.getManagementService().getJobExceptionStacktrace(job.getId()))
                    .contains("at org.onewindow.journey.TalkativeDelegate.execute(TalkativeDelegate.java");
            assertThat(engine.getRuntimeService().createIncidentQuery().list()).hasSize(1);
            memory.holdsNothingOf(SAID);
            assertThat(output.toString()).contains("Job failed").doesNotContain(SAID);
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    /** The threads of the job executor log a failure like this. */
    private void failUntilIncident() {
        for (int retries = 1; retries > 0; retries = job().getRetries()) {
            var id = job().getId();
            assertThatThrownBy(() -> engine.getManagementService().executeJob(id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(failure -> ExecuteJobHelper.LOGGING_HANDLER.exceptionWhileExecutingJob(id, failure));
        }
    }

    private Job job() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("talkative-step")
                .singleResult();
    }
}
