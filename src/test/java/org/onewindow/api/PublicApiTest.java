package org.onewindow.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The applicant's way without a log-in: apply, look, hand in papers, take back. */
@OneWindowTest
class PublicApiTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    record Answer(int status, JsonNode body) {

        String code(int index) {
            return body.path("errors").path(index).path("code").asText();
        }
    }

    /** Number and query code. */
    record Receipt(String number, String code) {}

    @Test
    void an_application_sent_from_home_is_like_one_at_the_window() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = send(apply(application()).header("Idempotency-Key", key));
        var again = send(apply(application()).header("Idempotency-Key", key));

        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(again).isEqualTo(first);
        var number = first.body().path("number").asText();
        var view = send(get("/api/v1/cases/" + number).with(httpBasic("clerk.liulin", "demo")));
        assertThat(view.body().path("channel").asText()).isEqualTo("ONLINE");
        var open = send(get("/api/v1/public/cases/" + number)
                .header("Query-Code", first.body().path("queryCode").asText()));
        assertThat(open.body().path("office").asText()).isEqualTo("柳林镇");
        assertThat(open.body().toString()).doesNotContain("clerk").doesNotContain("王建国");
        assertThat(acts(number)).contains("public-view");
    }

    @Test
    void what_only_a_window_enters_and_what_is_wrong_is_refused_in_english_too() throws Exception {
        var application = application().put("channel", "WINDOW").put("receivedAt", "2026-11-20T09:12:00+08:00");

        var answer = send(apply(application).header("Accept-Language", "en"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("channel", "receivedAt");
        assertThat(answer.body().path("errors").path(0).path("message").asText())
                .contains("at the window only");
        assertThat(send(apply(application().put("office", "nowhere"))).code(0)).isEqualTo("unknown-office");
    }

    @Test
    void missing_papers_are_uploaded_and_handed_in() throws Exception {
        var receipt = applied();
        var task = tasks.createTaskQuery()
                .processVariableValueEquals("caseNumber", receipt.number())
                .taskDefinitionKey("check-application")
                .singleResult()
                .getId();
        clerk("/api/v1/tasks/" + task + "/claim", "{}");
        clerk("/api/v1/tasks/" + task + "/submission", "{\"outcome\":\"SUPPLEMENT\",\"missing\":[\"DIAGNOSIS\"]}");

        var uploaded = send(withCode(
                multipart("/api/v1/public/cases/" + receipt.number() + "/documents")
                        .file(new MockMultipartFile("file", "paper.png", "image/png", PNG))
                        .param("code", "DIAGNOSIS"),
                receipt));
        assertThat(uploaded.status()).as(uploaded.body().toString()).isEqualTo(201);
        var papers = "{\"papers\":[{\"code\":\"DIAGNOSIS\",\"documentId\":\""
                + uploaded.body().path("id").asText() + "\"}]}";
        var handedIn = send(body(receipt, "/supplements", papers));

        assertThat(handedIn.status()).as(handedIn.body().toString()).isEqualTo(204);
        assertThat(state(receipt)).isEqualTo("CHECKING");
        assertThat(send(body(receipt, "/supplements", papers)).status()).isEqualTo(409);
        assertThat(acts(receipt.number())).contains("public-upload", "public-supplement", "upload-document");
    }

    @Test
    void an_application_is_taken_back_once() throws Exception {
        var receipt = applied();

        assertThat(send(body(receipt, "/withdrawal", "{}")).code(0)).isEqualTo("all-or-matters");
        assertThat(send(body(receipt, "/withdrawal", "{\"all\":true,\"by\":\"x\"}"))
                        .code(0))
                .isEqualTo("unknown-field");
        assertThat(send(body(receipt, "/withdrawal", "{\"all\":true}")).status())
                .isEqualTo(204);
        assertThat(state(receipt)).isEqualTo("WITHDRAWN");
        assertThat(send(body(receipt, "/withdrawal", "{\"all\":true}")).status())
                .isEqualTo(409);
    }

    @Test
    void a_wrong_code_and_an_unknown_number_look_alike_everywhere() throws Exception {
        var receipt = applied();
        var wrong = new Receipt(receipt.number(), "0000000000");
        var unknown = new Receipt("990101101-2019-000001", "0000000000");

        for (var path : new String[] {"/supplements", "/withdrawal", "/rating"}) {
            var one = send(body(wrong, path, "{}"));
            var other = send(body(unknown, path, "{}"));
            assertThat(one.status()).as(path).isEqualTo(404).isEqualTo(other.status());
            assertThat(one.body().path("detail")).isEqualTo(other.body().path("detail"));
        }
        assertThat(send(multipart("/api/v1/public/cases/" + receipt.number() + "/documents")
                                .file(new MockMultipartFile("file", "paper.png", "image/png", PNG))
                                .param("code", "DIAGNOSIS"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_flood_of_new_applications_from_one_place_is_stopped() throws Exception {
        int status = 0;
        // A new minute may begin in between and allow as many again.
        for (int i = 0; i < 40 && status != 429; i++) {
            status = send(post("/api/v1/public/applications")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}")
                            .with(from("198.51.100.99")))
                    .status();
        }

        assertThat(status).isEqualTo(429);
    }

    private Receipt applied() throws Exception {
        var answer = send(apply(application()));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return new Receipt(
                answer.body().path("number").asText(),
                answer.body().path("queryCode").asText());
    }

    private String state(Receipt receipt) throws Exception {
        return send(withCode(get("/api/v1/public/cases/" + receipt.number()), receipt))
                .body()
                .path("state")
                .asText();
    }

    private List<String> acts(String number) {
        return jdbc.sql("select act from audit_entry where subject = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private void clerk(String path, String body) throws Exception {
        var answer = send(post(path)
                .with(httpBasic("clerk.liulin", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(204);
    }

    private MockHttpServletRequestBuilder apply(ObjectNode application) throws Exception {
        // Every application from a place of its own: the limit has a test of its own.
        return post("/api/v1/public/applications")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(application))
                .with(from(UUID.randomUUID().toString()));
    }

    private static MockHttpServletRequestBuilder body(Receipt receipt, String path, String body) {
        return withCode(
                post("/api/v1/public/cases/" + receipt.number() + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body),
                receipt);
    }

    private static <B extends MockHttpServletRequestBuilder> MockHttpServletRequestBuilder withCode(
            B request, Receipt receipt) {
        return request.header("Query-Code", receipt.code());
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private Answer send(MockHttpServletRequestBuilder request) throws Exception {
        var response = http.perform(request).andReturn().getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), body.isBlank() ? json.createObjectNode() : json.readTree(body));
    }

    private ObjectNode application() throws Exception {
        var application = (ObjectNode) json.readTree(Sample.JSON);
        application.remove("channel");
        application.remove("receivedAt");
        application.remove("emergency");
        return application;
    }
}
