package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.HEWAN;
import static org.onewindow.journey.Townships.LIULIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.casefile.CloseRelatives;
import org.onewindow.office.Identity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 近亲属: told at the window or filed by staff; the relative stands aside everywhere. */
@OneWindowTest
class RelativeTest extends Walk {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CloseRelatives relatives;

    @Autowired
    private Identity identity;

    @Autowired
    private IdentityService authentication;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Test
    void a_relative_named_at_the_window_sees_and_gets_nothing_and_the_county_visits() {
        var application = Applications.quiet(LIULIN);
        declare(application, nameOf("clerk2.liulin"));
        var number = journey.register(application);

        barred("clerk2.liulin", number);
        assertThat(seen("clerk.liulin", number)).isPositive();
        assertThat(journey.view("clerk.liulin", number).path("closeRelative").asBoolean())
                .isTrue();
        assertThat(relatives.countyVisitRequired(number)).isTrue();
        assertThat(registered(number)).isZero();
        accept(number);
        assertThat(registered(number)).isEqualTo(1);
        assertThat(journey.view("clerk.liulin", number).path("timeline").findValuesAsText("event"))
                .contains("relative-registered");
    }

    @Test
    void a_committee_member_without_an_account_makes_it_a_case_for_the_countys_visit() {
        var member = journey.postAs(
                        "clerk.liulin",
                        "/committee-members",
                        Map.of("village", "990101101002", "name", "赵会计", "post", "会计"))
                .body();
        var application = Applications.quiet(LIULIN);
        var idNumber = application.path("applicant").path("idNumber").asText();
        assertThat(journey.postAs(
                                "manager.liulin",
                                "/relatives",
                                Map.of(
                                        "committeeMember",
                                        member.path("id").asInt(),
                                        "name",
                                        "赵小",
                                        "idNumber",
                                        idNumber.toLowerCase(java.util.Locale.ROOT),
                                        "relation",
                                        "SIBLING"))
                        .status())
                .isEqualTo(204);

        var number = journey.register(application);

        assertThat(relatives.countyVisitRequired(number)).isTrue();
        assertThat(seen("clerk2.liulin", number))
                .as("nobody of the staff is concerned")
                .isPositive();
        assertThat(relatives.countyVisitRequired(journey.register(Applications.quiet(LIULIN))))
                .isFalse();
    }

    @Test
    void a_filing_made_later_takes_the_running_case_and_its_task_away() {
        var application = Applications.quiet(LIULIN);
        var number = journey.register(application);
        var task = journey.task(number, "check-application");
        assertThat(journey.postAs("clerk2.liulin", "/tasks/" + task.getId() + "/claim", Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(file("clerk2.liulin", "clerk2.liulin", application).status()).isEqualTo(204);

        barred("clerk2.liulin", number);
        assertThat(journey.task(number, "check-application").getAssignee()).isNull();
        accept(number);
    }

    @Test
    void where_all_are_relatives_the_county_gets_the_task_and_is_told() {
        var application = Applications.quiet(HEWAN);
        assertThat(file("clerk.hewan", "clerk.hewan", application).status()).isEqualTo(204);
        var number = journey.register(application, "county.officer");

        assertThat(group(number)).isEqualTo("leader@990101-mz");
        assertThat(jdbc.sql(
                                "select count(*) from outbox_message where case_number = ? and template = 'handed-to-county'")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        journey.submit("county.leader", number, "check-application", Map.of("outcome", "ACCEPT"));
    }

    @Test
    void one_files_ones_own_and_a_manager_those_of_the_office() {
        var application = Applications.quiet(LIULIN);

        assertThat(file("clerk.liulin", "clerk2.liulin", application).status()).isEqualTo(403);
        assertThat(file("manager.liulin", "clerk.hewan", application).status()).isEqualTo(403);
        assertThat(file("manager.liulin", "nobody.hewan", application).code(0)).isEqualTo("unknown-staff");
        assertThat(file("manager.liulin", "visitor2.liulin", application).status())
                .isEqualTo(204);
        var filings = journey.getAs("manager.liulin", "/relatives").body().path("items");
        assertThat(filings.findValuesAsText("staff")).contains("visitor2.liulin");
        assertThat(filings.toString())
                .doesNotContain(application.path("applicant").path("idNumber").asText());
        assertThat(journey.getAs("clerk.hewan", "/relatives").body().toString()).doesNotContain("visitor2.liulin");
        var id = jdbc.sql("select max(id) from relative_filing where staff = 'visitor2.liulin'")
                .query(Long.class)
                .single();
        assertThat(journey.call("manager.liulin", delete("/api/v1/relatives/" + id))
                        .status())
                .isEqualTo(204);
    }

    private void barred(String login, String number) {
        assertThat(journey.getAs(login, "/cases/" + number).status()).isEqualTo(403);
        assertThat(journey.getAs(login, "/tasks").body().toString()).doesNotContain(number);
        assertThat(journey.getAs(login, "/deadlines").body().toString()).doesNotContain(number);
        for (var task : journey.find(number, "check-application")) {
            assertThat(journey.postAs(login, "/tasks/" + task.getId() + "/claim", Map.of())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(seen(login, number)).as("in Tasklist and Cockpit").isZero();
    }

    private long seen(String login, String number) {
        authentication.setAuthentication(
                login, List.copyOf(identity.groupsOf(login)), List.copyOf(identity.officesOf(login)));
        try {
            return tasks.createTaskQuery()
                            .processVariableValueEquals("caseNumber", number)
                            .count()
                    + runtime.createProcessInstanceQuery()
                            .variableValueEquals("caseNumber", number)
                            .list()
                            .size();
        } finally {
            authentication.clearAuthentication();
        }
    }

    private Journey.Answer file(String by, String staff, ObjectNode application) {
        return journey.postAs(
                by,
                "/relatives",
                Map.of(
                        "staff",
                        staff,
                        "name",
                        "王某",
                        "idNumber",
                        application.path("applicant").path("idNumber").asText(),
                        "relation",
                        "PARENT"));
    }

    static void declare(ObjectNode application, String official) {
        application
                .putArray("closeRelatives")
                .addObject()
                .put("member", "M0")
                .put("name", official)
                .put("post", "窗口")
                .put("relation", "SIBLING");
    }

    private String nameOf(String login) {
        return jdbc.sql("select name from staff where id = ?")
                .param(login)
                .query(String.class)
                .single();
    }

    private String group(String number) {
        return jdbc.sql("select candidate_group from work_item where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private long registered(String number) {
        return jdbc.sql("select count(registered_at) from case_relative where case_number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }
}
