package org.onewindow.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A clerk asks for more time, a manager answers. */
@OneWindowTest
class ExtensionRequestTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(600);

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private ManagementService management;

    private String caseNumber = "";
    private JsonNode check = MissingNode.getInstance();

    @BeforeEach
    void take_an_application_in() throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T01:00:00Z")));
        var registered = call("clerk.liulin", post("/api/v1/applications"), application());
        assertThat(registered.status()).as(registered.body().toString()).isEqualTo(201);
        caseNumber = registered.body().path("number").asText();
        runJobs();
        check = limit();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void approved_time_replaces_the_limit_from_the_same_start_and_moves_the_timer() throws Exception {
        assertThat(check.path("dueAt").asText()).isEqualTo("2026-11-27T09:30:00Z");

        var asked = ask("clerk.liulin", Map.of("days", 5, "reason", "申请人住院,材料待补"));
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(201);
        assertThat(asked.body().path("number").asText()).isEqualTo(caseNumber + "-E1");
        assertThat(ask("clerk.liulin", Map.of("days", 1, "reason", "再延")).status())
                .isEqualTo(409);
        var answered = answer(Map.of("outcome", "APPROVED", "days", 2));
        assertThat(answered.status()).as(answered.body().toString()).isBetween(200, 204);

        assertThat(limit().path("limit").asInt()).isEqualTo(7);
        assertThat(limit().path("dueAt").asText()).isEqualTo("2026-12-01T09:30:00Z");
        assertThat(timers()).contains(Instant.parse("2026-11-27T09:30:00Z"));
    }

    @Test
    void a_refusal_needs_a_reason_and_leaves_the_limit_alone() throws Exception {
        ask("clerk.liulin", Map.of("days", 5, "reason", "人户分离"));

        assertThat(answer(Map.of("outcome", "REFUSED")).status()).isEqualTo(422);
        assertThat(answer(Map.of("outcome", "REFUSED", "reason", "尚有时间")).status())
                .isBetween(200, 204);

        assertThat(limit().path("limit").asInt()).isEqualTo(5);
        assertThat(ask("clerk.liulin", Map.of("days", 1, "reason", "再申请"))
                        .body()
                        .path("number")
                        .asText())
                .isEqualTo(caseNumber + "-E2");
    }

    @Test
    void the_limit_once_more_is_the_most_and_fields_are_checked() throws Exception {
        assertThat(ask("clerk.liulin", Map.of("days", 6, "reason", "太久")).code())
                .isEqualTo("extension-too-long");
        assertThat(ask("clerk.liulin", Map.of("days", 0, "reason", "零")).status())
                .isEqualTo(422);
        assertThat(ask("clerk.liulin", Map.of("days", 1)).code()).isEqualTo("required");
        assertThat(ask("clerk.liulin", Map.of("days", 1, "reason", "好", "until", "x"))
                        .code())
                .isEqualTo("unknown-field");
    }

    @Test
    void others_see_nothing_and_county_staff_may_not_ask_for_the_township() throws Exception {
        assertThat(ask("clerk.hewan", Map.of("days", 1, "reason", "无关")).status())
                .isEqualTo(404);
        assertThat(ask("county.officer", Map.of("days", 1, "reason", "代劳")).status())
                .isEqualTo(403);
        assertThat(call("clerk.hewan", get("/api/v1/deadlines"), null).body().toString())
                .doesNotContain(caseNumber);
    }

    @Test
    void an_unknown_state_kind_or_cursor_is_refused() throws Exception {
        for (var query : List.of("state=OPEN", "kind=NONE", "cursor=x")) {
            assertThat(call("clerk.liulin", get("/api/v1/deadlines?" + query), null)
                            .status())
                    .isEqualTo(422);
        }
    }

    private record Answer(int status, JsonNode body) {

        String code() {
            return body.path("errors").path(0).path("code").asText();
        }
    }

    private Answer ask(String login, Map<String, ?> body) throws Exception {
        return call(login, post("/api/v1/deadlines/" + check.path("id").asLong() + "/extension-requests"), body);
    }

    private Answer answer(Map<String, ?> values) throws Exception {
        var tasks = call("manager.liulin", get("/api/v1/tasks?caseNumber=" + caseNumber), null)
                .body()
                .path("items");
        for (var task : tasks) {
            if (task.path("key").asText().equals("approve-extension")) {
                var path = "/api/v1/tasks/" + task.path("id").asText();
                call("manager.liulin", post(path + "/claim"), Map.of());
                return call("manager.liulin", post(path + "/submission"), values);
            }
        }
        throw new AssertionError("No approve-extension among " + tasks);
    }

    /** The list is read page by page until the case's own limit is met: other tests' limits stand in it too. */
    private JsonNode limit() throws Exception {
        var path = "/api/v1/deadlines?kind=CHECK&office=990101101";
        for (var next = ""; ; ) {
            var page = call("clerk.liulin", get(path + next), null).body();
            for (var item : page.path("items")) {
                if (item.path("caseNumber").asText().equals(caseNumber)) {
                    return item;
                }
            }
            if (!page.hasNonNull("next")) {
                throw new AssertionError("No CHECK of " + caseNumber);
            }
            next = "&cursor=" + page.path("next").asText();
        }
    }

    private List<Instant> timers() {
        return management.createJobQuery().timers().list().stream()
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .toList();
    }

    private void runJobs() {
        for (var due = management.createJobQuery().messages().list();
                !due.isEmpty();
                due = management.createJobQuery().messages().list()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private Answer call(String login, MockHttpServletRequestBuilder request, @Nullable Object body) throws Exception {
        request.with(httpBasic(login, "demo"));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
        }
        var response = http.perform(request).andReturn().getResponse();
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), text.isEmpty() ? json.nullNode() : json.readTree(text));
    }

    private JsonNode application() {
        int serial = SERIAL.incrementAndGet();
        var application = json.createObjectNode();
        application.put("channel", "WINDOW").put("office", "990101101").put("receivedAt", "2026-11-20T09:12:00+08:00");
        application
                .putObject("applicant")
                .put("name", "赵延期")
                .put("idType", "RESIDENT_ID")
                .put("idNumber", idNumber("99010119700501" + serial))
                .put("phone", "13900000" + serial)
                .put("hukou", "990101101002")
                .put("residence", "990101101002")
                .put("address", "杨家村" + serial + "号");
        application.put("householdMonthlyIncomeYuan", 1200.00);
        application.putArray("needs").add("LIVING");
        application.put("story", "家里没有其他收入");
        return application;
    }

    private static String idNumber(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
