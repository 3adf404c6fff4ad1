package org.onewindow.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Reports of people in need: from staff, from anybody, from a file. */
@OneWindowTest
class LeadApiTest {

    private static final String REPORT = """
            {"reporter":{"kind":"CITIZEN","name":"钱知情","phone":"13700001111"},
             "person":{"name":"孙无依","phone":"13700002222","address":"柳林镇杨家村口"},"story":"断粮两天"}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    record Answer(int status, JsonNode body) {

        String code(int index) {
            return body.path("errors").path(index).path("code").asText();
        }
    }

    @Test
    void names_in_the_address_say_whose_lead_it_is() throws Exception {
        var number = report("hotline", REPORT).body().path("number").asText();

        assertThat(number).matches("990101101-L-\\d{4}-\\d{6}");
        assertThat(view("clerk.liulin", number).status()).isEqualTo(200);
        assertThat(view("clerk.hewan", number).status()).isEqualTo(404);
        assertThat(list("clerk.liulin")).contains(number);
        assertThat(list("clerk.hewan")).doesNotContain(number);
    }

    @Test
    void a_lead_without_any_hint_of_place_is_told_so_in_both_languages() throws Exception {
        var nowhere = report("hotline", "{\"story\":\"有人挨饿\"}");
        var unclear = send(as("hotline", "{\"story\":\"hungry\",\"person\":{\"address\":\"桥边\"}}")
                .header("Accept-Language", "en"));

        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.body().path("errors").path(0).path("field").asText()).isEqualTo("person.place");
        assertThat(nowhere.body().path("errors").path(0).path("message").asText())
                .contains("所在村")
                .contains("乡镇");
        assertThat(unclear.body().path("errors").path(0).path("message").asText())
                .contains("Village", "does not say which township");
        assertThat(report("clerk.hewan", "{\"story\":\"有人挨饿\",\"person\":{\"address\":\"桥边\"}}")
                        .body()
                        .path("number")
                        .asText())
                .startsWith("990101102-L-");
    }

    @Test
    void every_mistake_is_named_and_nothing_is_echoed() throws Exception {
        var refused = report("hotline", """
                {"story":"x","shoe":1,"groups":["RICH"],"receivedAt":"2199-01-01T00:00:00+08:00",
                 "reporter":{"kind":"DATA_MATCH"},
                 "person":{"place":"990999","idNumber":"990101196503072215","phone":"secret"},
                 "emergency":{"neededYuan":-1}}""");

        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "shoe",
                        "groups",
                        "receivedAt",
                        "reporter.kind",
                        "person.place",
                        "person.idNumber",
                        "person.phone",
                        "emergency.neededYuan",
                        "emergency.kind");
        assertThat(refused.body().toString())
                .doesNotContain("990101196503072215")
                .doesNotContain("secret");
    }

    @Test
    void the_reporter_stays_unknown_but_to_those_who_ask_with_a_reason() throws Exception {
        var number = report("hotline", REPORT).body().path("number").asText();

        assertThat(view("clerk.liulin", number).body().toString()).doesNotContain("钱知情");
        assertThat(jdbc.sql("select cast(l as text) from lead l where number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .doesNotContain("钱知情")
                .doesNotContain("13700001111");
        var path = "/api/v1/leads/" + number + "/reporter";
        assertThat(send(asks("clerk.liulin", path, "{}")).code(0)).isEqualTo("required");
        assertThat(send(asks("visitor.liulin", path, "{\"reason\":\"问路\"}")).status())
                .isEqualTo(403);
        assertThat(send(asks("clerk.hewan", path, "{\"reason\":\"问路\"}")).status())
                .isEqualTo(404);
        assertThat(send(asks("clerk.liulin", path, "{\"reason\":\"问路\"}"))
                        .body()
                        .path("phone")
                        .asText())
                .isEqualTo("13700001111");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'view-reporter' and subject = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anybody_reports_without_a_name_and_reads_that_it_was_received() throws Exception {
        var answer = send(publicly("{\"person\":{\"place\":\"990101101003\"},\"story\":\"老人独居\"}"));
        var number = answer.body().path("number").asText();

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        var path = "/api/v1/public/leads/" + number;
        var open = send(
                get(path).header("Query-Code", answer.body().path("queryCode").asText()));
        assertThat(open.body().path("state").asText()).isEqualTo("VERIFYING");
        assertThat(open.body().path("letters").path(0).path("text").asText()).contains(number, "柳林镇");
        assertThat(send(get(path).header("Query-Code", "0000000000")).body().path("code"))
                .isEqualTo(
                        send(get("/api/v1/public/leads/990101101-L-2020-000009").header("Query-Code", "0000000000"))
                                .body()
                                .path("code"));
        assertThat(send(get(path)).status()).isEqualTo(404);
        assertThat(send(get("/api/v1/public/cases/" + number)
                                .header(
                                        "Query-Code",
                                        answer.body().path("queryCode").asText()))
                        .status())
                .as("the reporter's code does not open the person's file")
                .isEqualTo(404);
        assertThat(send(publicly(
                                "{\"person\":{\"place\":\"990101101003\"},\"story\":\"x\",\"reporter\":{\"kind\":\"HOTLINE\"}}"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_same_key_reports_once() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = send(as("hotline", REPORT).header("Idempotency-Key", key));
        var again = send(as("hotline", REPORT).header("Idempotency-Key", key));
        var other = send(as("hotline", REPORT.replace("两天", "三天")).header("Idempotency-Key", key));

        assertThat(again).isEqualTo(first);
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void good_lines_of_a_file_come_in_bad_ones_are_told_and_again_nothing_doubles() throws Exception {
        var source = "disability-" + UUID.randomUUID().toString().substring(0, 8);
        var file = """
                姓名,身份证号码,所在地代码,困难情况
                吴一,,990101101001,重度残疾未享受补贴
                郑二,990101196503072215,990101102001,重度残疾未享受补贴
                ,,990101101001,没有姓名
                "王三,,990101101001,引号
                """;

        var first = imported("county.officer", source, file);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(first.body().path("taken").asInt()).isEqualTo(1);
        assertThat(first.body().path("rejected").findValuesAsText("line")).containsExactly("3", "4", "5");
        assertThat(first.body().path("rejected").findValuesAsText("code"))
                .containsExactly("id-check-digit", "id-or-name", "csv-quote");
        assertThat(first.body().toString()).doesNotContain("990101196503072215").doesNotContain("郑二");

        var again = imported("manager.county", source, file.replace("990101196503072215", "990101196503072216"));
        assertThat(again.body().path("taken").asInt()).isEqualTo(1);
        assertThat(again.body().path("known").asInt()).isEqualTo(1);
        var number = first.body().path("numbers").path(0).asText();
        assertThat(view("clerk.liulin", number).body().path("reporter").asText())
                .isEqualTo("DATA_MATCH");
    }

    @Test
    void files_that_cannot_be_read_and_people_who_may_not_bring_them_are_refused() throws Exception {
        assertThat(imported("clerk.liulin", "a", "name,place,story\n").status()).isEqualTo(403);
        assertThat(imported("medical", "a", "name,place,story\n").status()).isEqualTo(403);
        assertThat(imported("county.officer", "a b", "name,place,story\nx,y,z").code(0))
                .isEqualTo("dataset-form");
        assertThat(imported("county.officer", "a", "name,place,story\n").code(0))
                .isEqualTo("csv-empty");
        assertThat(imported("county.officer", "a", "name,shoe\nx,y").code(0)).isEqualTo("csv-column");
        assertThat(imported("county.officer", "a", "name\n" + "x\n".repeat(1001))
                        .code(0))
                .isEqualTo("csv-too-long");
        assertThat(imported("county.officer", "a", "name,place\nx")
                        .body()
                        .path("rejected")
                        .findValuesAsText("code"))
                .containsExactly("csv-cells");
    }

    @Test
    void the_teams_of_a_township_are_public() throws Exception {
        var teams = send(get("/api/v1/public/response-teams").param("place", "990101101"));

        assertThat(teams.body()).hasSize(3);
        assertThat(teams.body().path(1).path("village").asText()).isEqualTo("杨家村");
        assertThat(teams.body().path(1).path("members")).hasSize(5);
        assertThat(teams.body().path(1).path("members").path(0).path("head").asBoolean())
                .isTrue();
    }

    @Test
    void a_passer_by_makes_nothing_confidential() throws Exception {
        var answer = send(publicly("""
                {"reporter":{"kind":"CITIZEN"},"person":{"place":"990101101002"},"story":"x","confidential":true}"""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().toString()).contains("only-staff-makes-confidential");
    }

    @Test
    void a_confidential_lead_is_on_the_list_of_those_named_only() throws Exception {
        var number = report("clerk.liulin", """
                {"reporter":{"kind":"DEPARTMENT"},"person":{"place":"990101101002"},"story":"x","confidential":true}""").body().path("number").asText();
        assertThat(list("clerk.liulin")).contains(number);
        assertThat(list("clerk2.liulin")).doesNotContain(number);
        assertThat(view("clerk2.liulin", number).status()).isEqualTo(404);
    }

    private Answer report(String login, String body) throws Exception {
        return send(as(login, body));
    }

    private Answer view(String login, String number) throws Exception {
        return send(get("/api/v1/leads/" + number).with(httpBasic(login, "demo")));
    }

    private List<String> list(String login) throws Exception {
        return send(get("/api/v1/leads").param("state", "VERIFYING").with(httpBasic(login, "demo")))
                .body()
                .findValuesAsText("number");
    }

    private Answer imported(String login, String source, String file) throws Exception {
        return send(multipart("/api/v1/leads/imports")
                .file(new MockMultipartFile("file", "leads.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .param("dataset", source)
                .with(httpBasic(login, "demo")));
    }

    private static MockHttpServletRequestBuilder as(String login, String body) {
        return asks(login, "/api/v1/leads", body);
    }

    private static MockHttpServletRequestBuilder asks(String login, String path, String body) {
        return post(path)
                .with(httpBasic(login, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static MockHttpServletRequestBuilder publicly(String body) {
        return post("/api/v1/public/leads")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(request -> {
                    request.setRemoteAddr("198.51.100.7");
                    return request;
                });
    }

    private Answer send(MockHttpServletRequestBuilder request) throws Exception {
        var response = http.perform(request).andReturn().getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), body.isBlank() ? json.createObjectNode() : json.readTree(body));
    }
}
