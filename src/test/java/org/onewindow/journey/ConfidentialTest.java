package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.office.Identity;
import org.onewindow.privacy.HarmReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** A confidential case from the window to its end, looked for everywhere by those who are not named. */
@OneWindowTest
class ConfidentialTest extends Walk {

    /** Of the township, another one, the county, a department, and whoever watches. */
    private static final List<String> OTHERS = List.of(
            "clerk2.liulin",
            "leader2.liulin",
            "manager.liulin",
            "clerk.hewan",
            "county.officer",
            "county.leader2",
            "manager.county",
            "coordinator",
            "medical",
            "auditor",
            "admin");

    private static final List<String> LISTS = List.of(
            "/api/v1/tasks",
            "/api/v1/deadlines",
            "/api/v1/referrals",
            "/api/v1/funds/990101101",
            "/api/v1/funds/990101-mz");

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Identity identity;

    @Autowired
    private IdentityService authentication;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private FilterService filters;

    @Autowired
    private HarmReports harm;

    @Test
    void nothing_of_a_confidential_case_appears_to_anybody_who_is_not_named() throws Exception {
        var application = confidential();
        var number = journey.register(application);
        var masked = application.path("applicant").path("name").asText().charAt(0) + "**";
        assertThat(masked).isEqualTo("欧**");
        unseen(number, masked);

        name("leader.liulin", number, "leader.liulin");
        name("leader.liulin", number, "visitor.liulin");
        name("leader.liulin", number, "visitor2.liulin");
        name("county.leader", number, "county.leader");
        name("county.leader", number, "verifier");
        journey.submit(
                "leader.liulin",
                number,
                "decide-relief",
                Map.of("outcome", "GRANT", "amountYuan", 800, "form", "CASH", "payee", "APPLICANT", "reason", "突发"));
        unseen(number, masked);
        journey.submit(
                "clerk.liulin",
                number,
                "register-disbursement",
                Map.of("outcome", "PAID", "secondHandler", "visitor.liulin", "receivedBy", "本人", "voucher", "PZ-9"));
        accept(number);
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD", "EDUCATION:M2");
        unseen(number, masked);
        // Even that there is a referral, and that no reply is due yet, is more than the unnamed may know.
        var reply = journey.postAs("school", "/referrals/" + number + "-02-R1/reply", Map.of());
        var never = journey.postAs("school", "/referrals/" + number + "-02-R9/reply", Map.of());
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body().path("type")).isEqualTo(never.body().path("type"));
        assertThat(reply.body().path("detail").asText())
                .isEqualTo(never.body().path("detail").asText().replace("-R9", "-R1"));
        name("county.leader", number, "school");
        journey.submit("school", number + "-02-R1", "receive-referral", Map.of("outcome", "RECEIVED"));
        journey.submit("school", number + "-02-R1", "handle-referral", Map.of("outcome", "GRANTED", "result", "已落实"));
        investigate(number);
        unseen(number, masked);
        assertThat(journey.view("clerk.liulin", number).path("confidential").asBoolean())
                .isTrue();
        assertThat(journey.getAs("leader2.liulin", "/funds/990101101").body().toString())
                .as("the sums agree without saying whose")
                .contains("\"amountYuan\":8")
                .contains("\"grant\":null");
    }

    @Test
    void the_county_is_told_and_what_nobody_named_can_do_is_asked_for_by_number_only() throws Exception {
        var application = confidential();
        var number = journey.register(application);

        var notices = jdbc.sql("select recipient || ' ' || template from outbox_message where case_number = ?")
                .param(number)
                .query(String.class)
                .list();
        assertThat(notices)
                .contains(
                        "county.leader confidential-opened",
                        "manager.county confidential-opened",
                        "leader.liulin confidential-opened",
                        "leader.liulin confidential-needs-person");
        assertThat(page("leader.liulin", "/messages")).contains(number).doesNotContain("欧");
        assertThat(journey.getAs("leader.liulin", "/cases/" + number).status()).isEqualTo(404);
        assertThat(journey.getAs("clerk.liulin", "/cases/" + number).status()).isEqualTo(200);
    }

    @Test
    void only_keepers_name_and_only_staff_they_see() throws Exception {
        var number = journey.register(confidential());

        assertThat(confidants("clerk.liulin", number, "clerk2.liulin").status()).isEqualTo(403);
        assertThat(confidants("clerk2.liulin", number, "clerk2.liulin").status())
                .isEqualTo(404);
        assertThat(confidants("leader.hewan", number, "leader.hewan").status()).isEqualTo(404);
        assertThat(confidants("leader.liulin", number, "medical").code(0)).isEqualTo("unknown-staff");
        assertThat(confidants("leader.liulin", number, "clerk2.liulin").status())
                .isEqualTo(204);
        assertThat(journey.getAs("clerk2.liulin", "/tasks?caseNumber=" + number)
                        .body()
                        .path("items"))
                .isNotEmpty();
        assertThat(confidants("leader.liulin", journey.register(Applications.quiet(LIULIN)), "clerk2.liulin")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void the_family_phone_gets_nothing_and_nobody_looks_it_up_from_home() throws Exception {
        var silent = journey.register(confidential());
        var application = confidential();
        application.putObject("contact").put("name", "妇联").put("phone", "13999990000");
        var safe = journey.register(application);
        var open = journey.register(Applications.quiet(LIULIN));

        assertThat(phones(silent)).isZero();
        assertThat(phones(safe)).isEqualTo(1);
        assertThat(phones(open)).isEqualTo(1);
        var code = journey.view("clerk.liulin", silent).path("queryCode").asText();
        assertThat(http.perform(get("/api/v1/public/cases/" + silent).header("Query-Code", code))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_case_becomes_confidential_on_the_way_and_those_who_work_on_it_go_on() throws Exception {
        var application = Applications.quiet(LIULIN);
        ((ObjectNode) application.path("applicant"))
                .put("name", "欧阳" + application.path("story").asText().length());
        var number = journey.register(application);
        accept(number);
        assertThat(seenInTheEngine("clerk2.liulin", number)).isPositive();

        assertThat(journey.postAs("clerk2.liulin", "/cases/" + number + "/confidential", Map.of("harmedMinor", true))
                        .status())
                .isEqualTo(204);

        unseen(
                number,
                "欧**",
                OTHERS.stream().filter(other -> !other.equals("clerk2.liulin")).toList());
        assertThat(seenInTheEngine("clerk2.liulin", number)).isPositive();
        confirmMatters(number, "LOW_INCOME:HOUSEHOLD");
        unseen(
                number,
                "欧**",
                OTHERS.stream().filter(other -> !other.equals("clerk2.liulin")).toList());
    }

    @Test
    void suspected_harm_of_a_minor_is_asked_for_every_day_until_it_is_reported() throws Exception {
        var application = Applications.quiet(LIULIN);
        application.put("harmedMinor", true);
        var number = journey.register(application);
        assertThat(journey.view("clerk.liulin", number).path("confidential").asBoolean())
                .isTrue();
        assertThat(reminders(number)).isEqualTo(1);

        harm.remindOfWhatIsDue();
        assertThat(reminders(number)).as("once a day").isEqualTo(1);
        journey.at(MONDAY.plusSeconds(86_400));
        harm.remindOfWhatIsDue();
        harm.remindOfWhatIsDue();
        assertThat(reminders(number)).isEqualTo(2);

        var path = "/cases/" + number + "/harm-report";
        var report = Map.of("reportedTo", "POLICE", "at", "2026-11-24T08:00:00+08:00", "reference", "A-1");
        assertThat(journey.postAs("clerk2.liulin", path, report).status()).isEqualTo(404);
        assertThat(journey.postAs(
                                "clerk.liulin", path, Map.of("reportedTo", "POLICE", "at", "2036-11-24T08:00:00+08:00"))
                        .code(0))
                .isEqualTo("in-future");
        assertThat(journey.postAs("clerk.liulin", path, report).status()).isEqualTo(204);
        assertThat(journey.postAs("clerk.liulin", path, report).status()).isEqualTo(409);
        journey.at(MONDAY.plusSeconds(2 * 86_400));
        harm.remindOfWhatIsDue();
        assertThat(reminders(number)).isEqualTo(2);
    }

    private static ObjectNode confidential() {
        var application = Applications.sample(LIULIN);
        application.put("confidential", true);
        var applicant = (ObjectNode) application.path("applicant");
        applicant.put("name", applicant.path("name").asText().replace("王", "欧"));
        return application;
    }

    private void name(String keeper, String number, String staff) {
        assertThat(confidants(keeper, number, staff).status()).isEqualTo(204);
    }

    private Journey.Answer confidants(String keeper, String number, String staff) {
        return journey.postAs(keeper, "/cases/" + number + "/confidants", Map.of("staff", staff));
    }

    private void unseen(String number, String masked) throws Exception {
        unseen(number, masked, OTHERS);
    }

    private void unseen(String number, String masked, List<String> others) throws Exception {
        for (var other : others) {
            for (var list : LISTS) {
                assertThat(page(other, list)).as(other + " " + list).doesNotContain(number, masked);
            }
            assertThat(page(other, "/")).as(other + " /").doesNotContain(masked);
            assertThat(journey.getAs(other, "/cases/" + number).status()).isEqualTo(404);
            assertThat(status(other, "/tasklist/cases/" + number)).isEqualTo(404);
            for (var task : openTasks(number)) {
                assertThat(journey.postAs(other, "/tasks/" + task + "/claim", Map.of())
                                .status())
                        .isEqualTo(404);
                assertThat(status(other, "/tasklist/tasks/" + task)).isEqualTo(404);
                assertThat(page(other, "/tasklist/cards?ids=" + task)).isEqualTo("{}");
            }
            assertThat(seenInTheEngine(other, number))
                    .as(other + " in Tasklist and Cockpit")
                    .isZero();
        }
    }

    /** What the webapps show: tasks of all filters, tasks, instances and timers of the case. */
    private long seenInTheEngine(String login, String number) {
        authentication.setAuthentication(
                login, List.copyOf(identity.groupsOf(login)), List.copyOf(identity.officesOf(login)));
        try {
            var listed = filters.createFilterQuery().list().stream()
                    .mapToLong(filter -> filters.<org.camunda.bpm.engine.task.Task,
                                    org.camunda.bpm.engine.task.TaskQuery>
                                    list(
                                            filter.getId(),
                                            tasks.createTaskQuery().processVariableValueEquals("caseNumber", number))
                            .size())
                    .sum();
            var open = tasks.createTaskQuery()
                    .processVariableValueEquals("caseNumber", number)
                    .count();
            var instances = runtime.createProcessInstanceQuery()
                    .variableValueEquals("caseNumber", number)
                    .list();
            var variables = runtime.createVariableInstanceQuery()
                    .variableValueEquals("caseNumber", number)
                    .count();
            var jobs = management.createJobQuery().list().stream()
                    .filter(job ->
                            job.getTenantId() != null && job.getTenantId().endsWith(number))
                    .count();
            return listed + open + instances.size() + variables + jobs;
        } finally {
            authentication.clearAuthentication();
        }
    }

    private List<String> openTasks(String number) {
        return jdbc.sql("select task_id from work_item where case_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private long reminders(String number) {
        return jdbc.sql("""
                        select count(*) from outbox_message
                         where case_number = ? and template = 'harm-report-due' and recipient = 'clerk.liulin'""").param(number).query(Long.class).single();
    }

    private long phones(String number) {
        return jdbc.sql("select count(phone_sealed) from outbox_message where case_number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    private String page(String login, String path) throws Exception {
        return http.perform(as(login, path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String login, String path) throws Exception {
        return http.perform(as(login, path)).andReturn().getResponse().getStatus();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder as(
            String login, String path) {
        return path.startsWith("/api")
                ? get(path).with(httpBasic(login, "demo"))
                : get(path).with(SecurityMockMvcRequestPostProcessors.user(login));
    }
}
