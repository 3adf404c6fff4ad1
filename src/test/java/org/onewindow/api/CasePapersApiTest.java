package org.onewindow.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.office.RelativeFilings;
import org.onewindow.sealing.Sealing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@OneWindowTest
class CasePapersApiTest {

    private static final String CLERK = "clerk.liulin";
    private static final byte[] PDF = "%PDF-1.7 a diagnosis".getBytes(US_ASCII);

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RelativeFilings relatives;

    @Autowired
    private Sealing sealing;

    @Autowired
    private CaseFiles cases;

    @Test
    void a_paper_is_kept_encrypted_and_shown_again_to_those_who_work_on_the_case() throws Exception {
        var number = registered();

        var stored = body(upload("clerk.liulin", number, PDF));

        var id = stored.path("id").asText();
        assertThat(stored.path("mediaType").asText()).isEqualTo("application/pdf");
        var kept = jdbc.sql("select content_sealed from document where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, US_ASCII)).doesNotContain("diagnosis");
        var shown = send(get("/tasklist/documents/" + id).with(user(CLERK)));
        assertThat(shown.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(acts(number)).contains("upload-document", "view-document");
        assertThat(send(get("/tasklist/documents/" + id).with(user("clerk.hewan")))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_forbidden_type_a_large_file_and_an_unknown_code_are_refused() throws Exception {
        var number = registered();

        assertThat(upload(CLERK, number, "<html>".getBytes(US_ASCII)).getStatus())
                .isEqualTo(415);
        assertThat(upload(CLERK, number, new byte[10 * 1024 * 1024 + 1]).getStatus())
                .isEqualTo(413);
        assertThat(upload("clerk.hewan", number, PDF).getStatus()).isEqualTo(404);
        var unknown = send(multipart("/api/v1/documents")
                .file(new MockMultipartFile("file", PDF))
                .param("case", number)
                .param("code", "SECRET")
                .with(httpBasic(CLERK, "demo")));
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(body(unknown).path("errors").path(0).path("field").asText()).isEqualTo("code");
    }

    @Test
    void the_tab_shows_the_people_and_records_the_look() throws Exception {
        var number = registered();

        var view = body(send(get("/tasklist/cases/" + number).with(user(CLERK))));

        assertThat(view.path("members").path(1).path("name").asText()).isEqualTo("李秀英");
        assertThat(view.path("members").path(1).path("health").asText()).isEqualTo("SERIOUS_ILLNESS");
        assertThat(view.path("hukouName").asText()).isEqualTo("柳林镇杨家村");
        assertThat(view.path("queryCode").asText()).hasSize(10);
        assertThat(acts(number)).contains("view-person");
        var colleague = body(send(get("/tasklist/cases/" + number).with(user("leader.liulin"))));
        assertThat(colleague.path("queryCode").isNull()).isTrue();
    }

    @Test
    void the_tab_knows_by_name_who_did_what_and_whose_log_in_a_sentence_speaks_of() throws Exception {
        var number = registered();
        upload(CLERK, number, PDF);
        cases.tell(number, "confidant-named", "leader.liulin", Map.of("staff", "clerk2.liulin"));

        var view = body(send(get("/tasklist/cases/" + number).with(user(CLERK))));

        assertThat(view.path("documents").path(0).path("uploadedBy").asText()).isEqualTo(CLERK);
        assertThat(view.path("names").path(CLERK).asText()).isEqualTo("陈晓梅");
        assertThat(view.path("names").path("leader.liulin").asText()).isNotEmpty();
        assertThat(view.path("timeline").findValuesAsText("text")).anyMatch(text -> text.contains("孙立国"));
    }

    @Test
    void a_paper_comes_in_through_the_tab() throws Exception {
        var number = registered();

        var answer = send(multipart("/tasklist/cases/" + number + "/documents")
                .file(new MockMultipartFile("file", PDF))
                .param("code", "DIAGNOSIS")
                .with(user(CLERK))
                .with(csrf().useInvalidToken()));
        assertThat(answer.getStatus()).isEqualTo(403);
        var right = send(multipart("/tasklist/cases/" + number + "/documents")
                .file(new MockMultipartFile("file", PDF))
                .param("code", "DIAGNOSIS")
                .with(user(CLERK))
                .with(csrf()));
        assertThat(right.getStatus()).isEqualTo(201);
    }

    @Test
    void a_close_relative_sees_nothing_of_the_case() throws Exception {
        relatives.file("clerk2.liulin", sealing.hash("11010519491231002x"), "PARENT");
        var number = registered(Sample.JSON.replace("990101196708121827", "11010519491231002X"));

        assertThat(send(get("/api/v1/cases/" + number).with(httpBasic("clerk2.liulin", "demo")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(get("/tasklist/cases/" + number).with(user("clerk2.liulin")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(get("/api/v1/cases/" + number).with(httpBasic(CLERK, "demo")))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void the_time_line_and_the_audit_trail_only_grow() throws Exception {
        registered();

        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update()).hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("update case_event set actor = 'x'").update())
                .hasMessageContaining("never changed");
    }

    private String registered() throws Exception {
        return registered(Sample.JSON);
    }

    private String registered(String application) throws Exception {
        var answer = send(post("/api/v1/applications")
                .with(httpBasic(CLERK, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(application));
        assertThat(answer.getStatus()).isEqualTo(201);
        return body(answer).path("number").asText();
    }

    private MockHttpServletResponse upload(String login, String number, byte[] content) throws Exception {
        return send(multipart("/api/v1/documents")
                .file(new MockMultipartFile("file", content))
                .param("case", number)
                .param("code", "DIAGNOSIS")
                .with(httpBasic(login, "demo")));
    }

    private List<String> acts(String number) {
        return jdbc.sql("select act from audit_entry where subject = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private JsonNode body(MockHttpServletResponse response) throws Exception {
        return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
