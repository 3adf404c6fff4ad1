package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A clerk's session over the webapps' own interface, the one Tasklist uses. What is refused leaves no trace either. */
abstract class WebappWalk extends Walk {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void what_is_shown_submitted_or_refused_over_tasklists_interface_stays_out_of_the_engine() throws Exception {
        var number = journey.register(Applications.quiet(LIULIN));
        var task = "/task/" + journey.task(number, "check-application").getId();
        assertThat(post(task + "/claim", Map.of("userId", "clerk.liulin"))).isEqualTo(204);

        assertThat(shown(task + "/form-variables")).contains("showHousehold");
        assertThat(post(task + "/submit-form", values("NOT_ACCEPTED", "王建国家住杨家村")))
                .isEqualTo(400);
        assertThat(post(task + "/complete", values("ACCEPT", "王建国家住杨家村"))).isEqualTo(403);
        assertThat(post(task + "/variables", values("ACCEPT", "王建国家住杨家村"))).isEqualTo(403);
        assertThat(post(task + "/comment/create", Map.of("message", "王建国患病"))).isEqualTo(403);
        var problem = refused(task + "/variables", values("ACCEPT", ""));
        assertThat(problem.path("status").asInt()).isEqualTo(403);
        assertThat(problem.path("code").asText()).isEqualTo("not-allowed-here");
        assertThat(refused(task + "/submit-form", values("NOT_ACCEPTED", "")).path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactlyInAnyOrder("ground", "reason");
        assertThat(journey.open(number)).containsExactly("check-application");

        assertThat(post(task + "/submit-form", values("ACCEPT", "材料齐全,王建国本人到场")))
                .isEqualTo(204);
        journey.settle();
        assertThat(journey.open(number)).containsExactly("confirm-matters");
        memory.holdsNothingOf(told.texts());
    }

    private static Map<String, ?> values(String outcome, String reason) {
        return Map.of(
                "variables",
                Map.of(
                        "outcome", Map.of("type", "String", "value", outcome),
                        "reason", Map.of("type", "String", "value", reason)));
    }

    /** A refusal as everybody's programs read it; the web applications show its {@code message}. */
    private JsonNode refused(String path, Map<String, ?> body) throws Exception {
        var answer = json.readTree(
                send(HttpMethod.POST, path, json.valueToTree(body)).getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.path("message")).isEqualTo(answer.path("detail"));
        return answer;
    }

    private int post(String path, Map<String, ?> body) throws Exception {
        return send(HttpMethod.POST, path, json.valueToTree(body)).getStatus();
    }

    private String shown(String path) throws Exception {
        return send(HttpMethod.GET, path, json.createObjectNode()).getContentAsString();
    }

    private MockHttpServletResponse send(HttpMethod method, String path, JsonNode body) throws Exception {
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "token");
        return http.perform(MockMvcRequestBuilders.request(method, ENGINE + path)
                        .session(session)
                        .header("X-XSRF-TOKEN", "token")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsBytes(body))
                        .with(told::marked)
                        .with(SecurityMockMvcRequestPostProcessors.user("clerk.liulin")))
                .andReturn()
                .getResponse();
    }
}
