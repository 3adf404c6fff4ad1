package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is left of a step that failed. */
@ExtendWith(OutputCaptureExtension.class)
abstract class FailureWalk extends Walk {

    @Autowired
    MockMvc http;

    private static final List<String> SAID = List.of(TalkativeDelegate.PERSON, TalkativeDelegate.NUMBER);

    @Test
    void a_failed_job_keeps_where_it_failed_and_not_what_was_said(CapturedOutput output) {
        failing(LIULIN, () -> {
            var job = job();
            assertThat(job.getExceptionMessage())
                    .isEqualTo("java.lang.IllegalArgumentException <- java.lang.IllegalStateException");
            assertThat(engine.getManagementService().getJobExceptionStacktrace(job.getId()))
                    .contains("at org.onewindow.journey.TalkativeDelegate.execute(TalkativeDelegate.java");
            assertThat(engine.getRuntimeService().createIncidentQuery().list()).hasSize(1);
            memory.holdsNothingOf(SAID);
            assertThat(output.toString()).contains("Job failed").doesNotContain(SAID);
        });
    }

    @Test
    void an_administrator_starts_a_failed_job_again_in_cockpit() {
        failing(LIULIN, () -> {
            assertThat(retry("manager.liulin")).isEqualTo(403);
            assertThat(retry("clerk.liulin")).isEqualTo(403);
            assertThat(job().getRetries()).isZero();

            assertThat(retry("admin")).isEqualTo(204);
            assertThat(job().getRetries()).isEqualTo(1);
            assertThat(engine.getRuntimeService().createIncidentQuery().list()).isEmpty();
            assertThat(retry("admin")).as("it did not fail again yet").isEqualTo(400);
        });
    }

    @Test
    void a_job_of_a_case_hidden_from_the_administrator_is_unknown() {
        failing(LIULIN + "/a-case", () -> assertThat(retry("admin")).isEqualTo(400));
    }

    private int retry(String login) {
        var session = new MockHttpSession();
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "token");
        try {
            return http.perform(MockMvcRequestBuilders.put(
                                    "/camunda/api/engine/engine/default/job/" + job().getId() + "/retries")
                            .session(session)
                            .header("X-XSRF-TOKEN", "token")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"retries\":1,\"dueDate\":\"2036-01-01T00:00:00\"}")
                            .with(SecurityMockMvcRequestPostProcessors.user(login)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(login, e);
        }
    }

    /** With a job of this scope that has failed after its retries. */
    private void failing(String scope, Runnable then) {
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
                .tenantId(scope)
                .addModelInstance("talkative-step.bpmn", model)
                .deploy()
                .getId();
        try {
            engine.getRuntimeService().startProcessInstanceByKey("talkative-step");
            failUntilIncident();
            then.run();
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
