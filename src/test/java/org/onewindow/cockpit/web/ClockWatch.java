package org.onewindow.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.Identity;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Takes applications in over the API and looks at their limits as Cockpit's scripts do. */
@TestComponent
public class ClockWatch {

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    /** Sent as the scripts send it: Spring's csrf() would change the filter for the browsers of the same context. */
    private static final String TOKEN = "5f1c7c1e-1d3a-4a57-9d0e-6a3b2f0c9e11";

    private final MockMvc http;
    private final ObjectMapper json;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Identity identity;

    ClockWatch(
            MockMvc http,
            ObjectMapper json,
            ManagementService management,
            RuntimeService runtime,
            TaskService tasks,
            Identity identity) {
        this.http = http;
        this.json = json;
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
    }

    record Answer(int status, JsonNode body) {

        String code() {
            var field = body.path("errors").path(0).path("code");
            return field.isMissingNode() ? body.path("code").asText() : field.asText();
        }
    }

    void at(String local) {
        var moment =
                LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** A household of one; urgent or not. Returns the case's number. */
    String register(@Nullable String idNumber, boolean urgent) {
        return register("clerk.liulin", application(idNumber, urgent));
    }

    /** As above in another township. */
    String registerIn(String office, String clerk) {
        return register(clerk, application(null, false).put("office", office));
    }

    private String register(String clerk, ObjectNode application) {
        var answer = api(clerk, post("/api/v1/applications"), application);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        runJobs();
        return answer.body().path("number").asText();
    }

    /** Claims and submits the one open task of a case. */
    void submit(String login, String caseNumber, String key, Map<String, ?> values) {
        var task = tasks.createTaskQuery()
                .processVariableValueEquals("caseNumber", caseNumber)
                .taskDefinitionKey(key)
                .singleResult();
        var path = "/api/v1/tasks/" + task.getId();
        api(login, post(path + "/claim"), Map.of());
        var answer = api(login, post(path + "/submission"), values);
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 204);
        runJobs();
    }

    void runJobs() {
        for (var due = management.createJobQuery().messages().list();
                !due.isEmpty();
                due = management.createJobQuery().messages().list()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** Lets every timer of a case go off that has come. */
    void ring(String caseNumber) {
        management.createJobQuery().timers().executable().list().stream()
                .filter(job -> caseNumber.equals(runtime.getVariable(job.getProcessInstanceId(), "caseNumber")))
                .forEach(job -> management.executeJob(job.getId()));
    }

    /** Where the engine's timer of a limit stands. */
    List<Instant> timers(String instance) {
        return management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .map(job -> job.getDuedate().toInstant())
                .toList();
    }

    String instance(String model, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey, model)
                .singleResult()
                .getId();
    }

    Answer look(String login, String path) {
        return send(get("/cockpit" + path).with(session(login)));
    }

    Answer act(String login, String path, Map<String, ?> body) {
        return act(login, path, body, UUID.randomUUID().toString());
    }

    Answer act(String login, String path, Map<String, ?> body, String key) {
        return send(post("/cockpit" + path)
                .with(session(login))
                .cookie(new Cookie("OW-XSRF", TOKEN))
                .header("X-OW-XSRF", TOKEN)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(text(body)));
    }

    /** Every line of a list, page by page. */
    List<JsonNode> all(String login, String query) {
        var found = new ArrayList<JsonNode>();
        for (var next = ""; ; ) {
            var page = look(login, "/clocks?" + query + next).body();
            page.path("items").forEach(found::add);
            if (!page.hasNonNull("next")) {
                return found;
            }
            next = "&cursor=" + page.path("next").asText();
        }
    }

    JsonNode line(String login, String caseNumber, String kind) {
        var found = all(login, "state=ALL&number=" + caseNumber + "&kind=" + kind);
        assertThat(found).as(kind + " of " + caseNumber).hasSize(1);
        return found.get(0);
    }

    JsonNode card(String login, long id) {
        var answer = look(login, "/clocks/" + id);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("card");
    }

    Answer api(String login, MockHttpServletRequestBuilder request, Object body) {
        return send(request.with(httpBasic(login, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(text(body)));
    }

    private RequestPostProcessor session(String login) {
        return user(login).authorities(AuthorityUtils.createAuthorityList(identity.groupsOf(login)));
    }

    private Answer send(MockHttpServletRequestBuilder request) {
        try {
            var response = http.perform(request).andReturn().getResponse();
            var text = response.getContentAsString(StandardCharsets.UTF_8);
            return new Answer(
                    response.getStatus(),
                    text.startsWith("{") || text.startsWith("[") ? json.readTree(text) : json.nullNode());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ObjectNode application(@Nullable String idNumber, boolean urgent) {
        int serial = SERIAL.incrementAndGet();
        var application = json.createObjectNode();
        application.put("channel", "WINDOW").put("office", "990101101").put("receivedAt", "2026-11-20T09:12:00+08:00");
        application
                .putObject("applicant")
                .put("name", "钱守时")
                .put("idType", "RESIDENT_ID")
                .put("idNumber", idNumber == null ? idNumber("99010119710501" + serial) : idNumber)
                .put("phone", "13900001" + serial)
                .put("hukou", "990101101002")
                .put("residence", "990101101002")
                .put("address", "杨家村" + serial + "号");
        application.put("householdMonthlyIncomeYuan", 1200.00);
        application.putArray("needs").add("LIVING");
        application.put("story", "家里没有其他收入");
        if (urgent) {
            application
                    .putObject("emergency")
                    .put("kind", "ILLNESS")
                    .put("place", "990101101")
                    .put("since", "2026-11-18")
                    .put("neededYuan", 800.00);
        }
        return application;
    }

    static String idNumber(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
