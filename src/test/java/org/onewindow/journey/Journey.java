package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Drives cases over the API as their users do; the engine's jobs run when told to, and every step is checked. */
@TestComponent
public class Journey {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final MockMvc http;
    private final ObjectMapper json;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Invariants invariants;
    private final Told told;
    private final ObjectProvider<StepWatch> watches;
    private @Nullable String heldBack;

    Journey(
            MockMvc http,
            ObjectMapper json,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            Invariants invariants,
            Told told,
            ObjectProvider<StepWatch> watches) {
        this.http = http;
        this.json = json;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.invariants = invariants;
        this.told = told;
        this.watches = watches;
    }

    /** An answer of the API: status and body. */
    record Answer(int status, JsonNode body) {

        String code(int index) {
            return body.path("errors").path(index).path("code").asText();
        }
    }

    Answer call(String login, MockHttpServletRequestBuilder request) {
        try {
            return answer(http.perform(request.with(told::marked).with(httpBasic(login, "demo")))
                    .andReturn()
                    .getResponse());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    record Page(int status, String text) {}

    /** A page as this person sees it, in Chinese. */
    Page page(String login, String path) {
        try {
            var response = http.perform(get(path).with(user(login)).header("Accept-Language", "zh-CN"))
                    .andReturn()
                    .getResponse();
            return new Page(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What Tasklist finds in a field of the task's form. */
    String formValue(String login, String task, String field) {
        var shown = page(login, "/camunda/api/engine/engine/default/task/" + task + "/form-variables");
        try {
            return json.readTree(shown.text()).path(field).path("value").asText();
        } catch (IOException e) {
            throw new AssertionError(shown.text(), e);
        }
    }

    Answer postAs(String login, String path, Object body) {
        return call(
                login,
                post("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(text(body)));
    }

    Answer putAs(String login, String path, Object body) {
        return call(
                login,
                put("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(text(body)));
    }

    Answer getAs(String login, String path) {
        return call(login, get("/api/v1" + path));
    }

    /** Takes an application in and returns its number. */
    public String register(ObjectNode application) {
        return register(
                application, "clerk." + Townships.log(application.path("office").asText()));
    }

    String register(ObjectNode application, String clerk) {
        var answer = postAs(clerk, "/applications", application);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        settle();
        return answer.body().path("number").asText();
    }

    /** Claims and submits the one open task {@code key} that belongs to {@code number} (case, matter, grant …). */
    void submit(String login, String number, String key, Map<String, ?> values) {
        var answer = trySubmit(login, number, key, values);
        assertThat(answer.status())
                .as(key + " by " + login + ": " + answer.body())
                .isBetween(200, 204);
        settle();
    }

    Answer trySubmit(String login, String number, String key, Map<String, ?> values) {
        var task = task(number, key);
        watches.forEach(watch -> watch.before(task, CaseNumbers.of(number)));
        var claimed = postAs(login, "/tasks/" + task.getId() + "/claim", Map.of());
        return claimed.status() >= 300 ? claimed : postAs(login, "/tasks/" + task.getId() + "/submission", values);
    }

    public void claim(String login, String taskId) {
        assertThat(postAs(login, "/tasks/" + taskId + "/claim", Map.of()).status())
                .isEqualTo(204);
    }

    public Task task(String number, String key) {
        var found = find(number, key);
        assertThat(found)
                .as("open tasks " + key + " of " + number + " among " + open(number))
                .hasSize(1);
        return found.get(0);
    }

    public List<Task> find(String number, String key) {
        return ofCase(number).taskDefinitionKey(key).list().stream()
                .filter(task -> belongs(task, number))
                .toList();
    }

    /** Keys of the open tasks of a case. */
    public List<String> open(String number) {
        return ofCase(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    private TaskQuery ofCase(String number) {
        return tasks.createTaskQuery().processVariableValueEquals("caseNumber", CaseNumbers.of(number));
    }

    private boolean belongs(Task task, String number) {
        if (number.equals(CaseNumbers.of(number))) {
            return true;
        }
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return number.equals(instance.getBusinessKey())
                || number.equals(tasks.getVariable(task.getId(), "matterNumber"));
    }

    ProcessInstance instance(String model, String number) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(model)
                .processInstanceBusinessKey(number)
                .singleResult();
    }

    /** Runs everything that is due at once, then checks what must hold after every step. */
    public void settle() {
        for (var due = continuations(); !due.isEmpty(); due = continuations()) {
            due.forEach(job -> {
                if (management.createJobQuery().jobId(job.getId()).count() == 1) {
                    management.executeJob(job.getId());
                }
            });
        }
        invariants.check();
    }

    private List<Job> continuations() {
        return management.createJobQuery().messages().active().list().stream()
                .filter(job -> heldBack == null || !isAt(job, heldBack))
                .toList();
    }

    private boolean isAt(Job job, String element) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return element.equals(definition.getActivityId());
    }

    /** Leaves the continuation at {@code element} undone while {@code steps} are taken. */
    void holdBack(String element, Runnable steps) {
        heldBack = element;
        try {
            steps.run();
        } finally {
            heldBack = null;
        }
    }

    /** Uploads a paper of the case and returns its id. */
    Object upload(String number) {
        var answer = call(
                "clerk.liulin",
                multipart("/api/v1/documents")
                        .file(new MockMultipartFile("file", "paper.png", "image/png", PNG))
                        .param("case", number)
                        .param("code", "DIAGNOSIS"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return json.convertValue(answer.body().path("id"), Object.class);
    }

    /** Moves the clock to the next alarm of {@code clock} (element id) of {@code number} and lets it ring. */
    public void ring(String number, String clock) {
        var jobs = management.createJobQuery().timers().activityId(clock).list().stream()
                .filter(job -> number.equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .toList();
        assertThat(jobs).as("timers of " + clock + " for " + number).hasSize(1);
        at(jobs.get(0).getDuedate().toInstant());
        management.executeJob(jobs.get(0).getId());
        settle();
    }

    public void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** The day of the engine's clock, in Shanghai. */
    String today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Asia/Shanghai"))
                .toString();
    }

    JsonNode view(String login, String number) {
        var answer = getAs(login, "/cases/" + number);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    public String state(String number) {
        return view("county.officer", number).path("state").asText();
    }

    private Answer answer(MockHttpServletResponse response) throws Exception {
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), body.isBlank() ? json.createObjectNode() : json.readTree(body));
    }

    private String text(Object body) {
        try {
            return body instanceof String text ? text : json.writeValueAsString(body);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
