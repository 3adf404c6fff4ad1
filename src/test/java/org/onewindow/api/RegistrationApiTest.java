package org.onewindow.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OneWindowTest
class RegistrationApiTest {

    private static final String CLERK = "clerk.liulin";

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    record Answer(int status, JsonNode body) {}

    @Test
    void an_application_gets_a_number_and_a_query_code_that_opens_it() throws Exception {
        var answer = register(CLERK, application(), null);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        var number = answer.body().path("number").asText();
        assertThat(number).matches("990101101-2026-\\d{6}");
        assertThat(answer.body().path("state").asText()).isEqualTo("CHECKING");
        var opened = send(get("/api/v1/public/cases/" + number)
                .header("Query-Code", answer.body().path("queryCode").asText()));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body().path("letters").path(0).path("text").asText()).contains(number, "柳林镇");
        assertThat(send(get("/api/v1/public/cases/" + number).header("Query-Code", "0000000000"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_view_of_a_case_shows_its_first_limit_and_no_names() throws Exception {
        var number = register(CLERK, application(), null).body().path("number").asText();

        var view = send(get("/api/v1/cases/" + number).with(httpBasic(CLERK, "demo")));

        assertThat(view.status()).as(view.body().toString()).isEqualTo(200);
        assertThat(view.body().path("deadlines").findValuesAsText("kind")).contains("CHECK");
        assertThat(view.body().path("timeline").path(0).path("text").asText()).isEqualTo("已收件登记，渠道：窗口");
        assertThat(view.body().toString()).contains("王**").doesNotContain("王建国").doesNotContain("13900000001");
    }

    @Test
    void other_offices_find_no_such_case() throws Exception {
        var number = register(CLERK, application(), null).body().path("number").asText();

        assertThat(send(get("/api/v1/cases/" + number).with(httpBasic("clerk.hewan", "demo")))
                        .status())
                .isEqualTo(404);
        assertThat(send(get("/api/v1/cases/" + number).with(httpBasic("county.officer", "demo")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void only_the_windows_own_clerk_registers() throws Exception {
        assertThat(register("clerk.hewan", application(), null).status()).isEqualTo(403);
        assertThat(register("leader.liulin", application(), null).status()).isEqualTo(403);
        assertThat(send(post("/api/v1/applications")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void what_is_wrong_is_named_in_the_language_asked_for_and_nothing_is_saved() throws Exception {
        var before = count();
        var application = application();
        ((ObjectNode) application.path("applicant")).put("idNumber", "990101196503072215");
        application.put("householdMonthlyIncomeYuan", 0.001);

        var answer = send(as(CLERK, application).header("Accept-Language", "en"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsText("field"))
                .contains("applicant.idNumber", "householdMonthlyIncomeYuan");
        assertThat(answer.body().path("errors").path(0).path("message").asText())
                .contains("check digit");
        assertThat(answer.body().toString()).doesNotContain("990101196503072215");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void broken_json_unknown_fields_and_wrong_types_are_told_apart() throws Exception {
        var unknown = application();
        ((ObjectNode) unknown.path("household").path(0)).put("shoeSize", 42);
        var mistyped = application();
        mistyped.put("householdMonthlyIncomeYuan", "plenty");

        assertThat(send(post("/api/v1/applications")
                                .with(httpBasic(CLERK, "demo"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"channel\":"))
                        .status())
                .isEqualTo(400);
        var refused = register(CLERK, unknown, null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("household[0].shoeSize");
        assertThat(register(CLERK, mistyped, null)
                        .body()
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("householdMonthlyIncomeYuan");
    }

    @Test
    void the_same_key_registers_once_and_refuses_another_body() throws Exception {
        var application = application();
        var before = count();

        var first = register(CLERK, application, "key-" + before);
        var again = register(CLERK, application, "key-" + before);
        var other = register(CLERK, application.put("story", "另一份申请"), "key-" + before);

        assertThat(again).isEqualTo(first);
        assertThat(count()).isEqualTo(before + 1);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().path("errors").path(0).path("field").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void applications_at_the_same_moment_get_numbers_without_gap() throws Exception {
        var before = count("990101102");
        var office = "990101102";
        var all = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 12; i++) {
            // Every key comes twice.
            var key = "race-" + before + "-" + i / 2;
            all.add(() -> register("clerk.hewan", application().put("office", office), key));
        }

        var numbers = new ArrayList<String>();
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (var answer : pool.invokeAll(all, 120, TimeUnit.SECONDS)) {
                assertThat(answer.get().status())
                        .as(answer.get().body().toString())
                        .isEqualTo(201);
                numbers.add(answer.get().body().path("number").asText());
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(numbers.stream().distinct()).hasSize(6);
        assertThat(lastNumber(office)).isEqualTo(count(office)).isEqualTo(before + 6);
    }

    @Test
    void nothing_personal_lies_open_in_the_tables() throws Exception {
        register(CLERK, application(), null);

        for (var table :
                List.of("case_file", "case_member", "outbox_message", "audit_entry", "case_event", "idempotency_key")) {
            var rows = jdbc.sql("select cast(t as text) from " + table + " t")
                    .query(String.class)
                    .list();
            assertThat(rows)
                    .as(table)
                    .noneMatch(row -> row.contains("王建国")
                            || row.contains("990101196503072216")
                            || row.contains("13900000001")
                            || row.contains("确诊"));
        }
    }

    @Test
    void guessing_query_codes_is_stopped() throws Exception {
        var status = 0;
        // A new minute may begin in between and allow as many again.
        for (int i = 0; i < 100 && status != 429; i++) {
            status = send(get("/api/v1/public/cases/990101101-2020-000001").header("Query-Code", "GUESS" + i))
                    .status();
        }

        assertThat(status).isEqualTo(429);
    }

    private Answer register(String login, ObjectNode application, @Nullable String key) throws Exception {
        var request = as(login, application);
        return send(key == null ? request : request.header("Idempotency-Key", key));
    }

    private MockHttpServletRequestBuilder as(String login, ObjectNode application) throws Exception {
        return post("/api/v1/applications")
                .with(httpBasic(login, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(application));
    }

    private Answer send(MockHttpServletRequestBuilder request) throws Exception {
        var response = http.perform(request).andReturn().getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), body.isBlank() ? json.createObjectNode() : json.readTree(body));
    }

    private ObjectNode application() throws Exception {
        return (ObjectNode) json.readTree(Sample.JSON);
    }

    private int count() {
        return jdbc.sql("select count(*) from case_file").query(Integer.class).single();
    }

    private int count(String office) {
        return jdbc.sql("select count(*) from case_file where office = ? and number not like '%-L-%'")
                .param(office)
                .query(Integer.class)
                .single();
    }

    private int lastNumber(String office) {
        return jdbc.sql("select coalesce(sum(last), 0) from case_counter where office = ?")
                .param(office)
                .query(Integer.class)
                .single();
    }
}
