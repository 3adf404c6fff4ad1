package org.onewindow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** The list of what the webapps may ask: well formed, and nothing on it changes anything but the known steps. */
class WebappAllowListTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    private record Line(String method, String path, String who) {}

    private final List<Line> lines = lines();

    @Test
    void every_line_is_method_pattern_and_who_once() {
        var parser = new PathPatternParser();
        assertThat(lines).isNotEmpty().doesNotHaveDuplicates().allSatisfy(line -> {
            assertThat(line.method()).isIn("GET", "POST", "OPTIONS", "PUT");
            assertThat(line.path()).startsWith("/camunda/api/");
            assertThat(parser.parse(line.path()).getPatternString()).isEqualTo(line.path());
            assertThat(line.who()).isIn("staff", "cockpit", "admin");
        });
    }

    @Test
    void only_static_files_are_let_through_by_folder() {
        assertThat(lines)
                .filteredOn(line -> line.path().contains("*"))
                .allSatisfy(line -> assertThat(line.path()).contains("/static/"));
    }

    @Test
    void staff_post_only_their_own_steps_and_the_list_of_a_filter() {
        assertThat(lines)
                .filteredOn(line -> line.method().equals("POST") && line.who().equals("staff"))
                .extracting(Line::path)
                .containsExactlyInAnyOrder(
                        "/camunda/api/admin/auth/user/default/logout",
                        ENGINE + "task/{id}/claim",
                        ENGINE + "task/{id}/unclaim",
                        ENGINE + "task/{id}/submit-form",
                        ENGINE + "process-definition/{id}/submit-form",
                        ENGINE + "filter/{id}/list");
    }

    @Test
    void nothing_is_put_but_another_try_for_what_failed() {
        assertThat(lines)
                .filteredOn(line -> line.method().equals("PUT"))
                .containsExactly(new Line("PUT", ENGINE + "job/{id}/retries", "admin"));
    }

    @Test
    void admin_looks_at_staff_and_rights_and_changes_nothing_but_what_failed() {
        assertThat(lines)
                .filteredOn(line -> line.who().equals("admin"))
                .filteredOn(line -> !line.path().equals(ENGINE + "job/{id}/retries"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.method()).isIn("GET", "OPTIONS"));
        assertThat(lines)
                .filteredOn(line ->
                        line.path().startsWith(ENGINE + "user") && !line.path().contains("{self}"))
                .extracting(Line::who)
                .containsOnly("admin");
        assertThat(lines)
                .filteredOn(line -> line.path().startsWith(ENGINE + "authorization"))
                .extracting(Line::who)
                .containsOnly("admin");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, task/1/complete",
        "POST, task/1/assignee",
        "POST, task/1/delegate",
        "POST, task/1/resolve",
        "POST, task/1/bpmnError",
        "POST, task/1/bpmnEscalation",
        "POST, task/1/comment/create",
        "POST, task/1/attachment/create",
        "POST, task/1/identity-links",
        "POST, task/1/identity-links/delete",
        "POST, task/1/variables",
        "POST, task/1/localVariables",
        "PUT, task/1",
        "DELETE, task/1",
        "POST, task/create",
        "POST, process-definition/key/intake/start",
        "POST, process-definition/key/intake/submit-form",
        "POST, process-definition/1/start",
        "POST, process-instance/1/modification",
        "POST, process-instance/1/variables",
        "PUT, process-instance/1/variables/caseNumber",
        "PUT, process-instance/1/suspended",
        "POST, process-instance/delete",
        "DELETE, process-instance/1",
        "PUT, job/1/duedate",
        "POST, job/1/duedate/recalculate",
        "POST, job/1/execute",
        "PUT, job/1/suspended",
        "DELETE, job/1",
        "POST, job-definition/1/retries",
        "PUT, incident/1/annotation",
        "POST, message",
        "POST, signal",
        "POST, execution/1/signal",
        "POST, execution/1/localVariables",
        "POST, deployment/create",
        "DELETE, deployment/1",
        "POST, filter/create",
        "PUT, filter/1",
        "DELETE, filter/1",
        "POST, authorization/create",
        "POST, user/create",
        "POST, group/create",
        "POST, decision-definition/1/evaluate",
        "POST, migration/execute",
        "POST, modification/execute",
        "POST, external-task/fetchAndLock",
        "POST, history/task/count",
        "GET, task/report/candidate-group-count",
        "DELETE, user/1",
        "PUT, user/1/profile",
        "PUT, group/1/members/2",
        "DELETE, authorization/1",
        "PUT, authorization/1",
        "POST, telemetry/configuration",
        "GET, history/detail",
        "GET, history/variable-instance",
        "GET, task/1/variables",
        "GET, task/1/comment",
        "GET, job/1/stacktrace"
    })
    void what_changes_or_reveals_is_not_on_it(String method, String path) {
        var container = PathContainer.parsePath(ENGINE + path);
        var parser = new PathPatternParser();
        assertThat(lines)
                .noneMatch(line -> line.method().equals(method)
                        && parser.parse(line.path()).matches(container));
    }

    private static List<Line> lines() {
        try {
            return new ClassPathResource("workflow/webapp-allow-list.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", -1))
                    .map(parts -> new Line(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
