package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.DONGGUAN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.leave.Handover;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leave: roles and tasks go to the substitute in the morning and come back in the end. */
@OneWindowTest
class LeaveTest extends Walk {

    private static final int DAY = 86_400;

    @Autowired
    private Handover handover;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void everybody_is_back() {
        jdbc.sql("update staff set active = true").update();
        jdbc.sql("delete from leave_task").update();
        jdbc.sql("delete from staff_leave").update();
    }

    @Test
    void what_the_absent_holds_goes_to_the_substitute_and_back() {
        var number = claimed("clerk.dongguan");
        leave("clerk.dongguan", "clerk.dongguan", "2026-11-24", "2026-11-25", "clerk2.dongguan");
        assertThat(holder(number)).isEqualTo("clerk.dongguan");

        journey.at(MONDAY.plusSeconds(DAY));
        handover.turn();
        assertThat(holder(number)).isEqualTo("clerk2.dongguan");
        handover.turn();
        journey.at(MONDAY.plusSeconds(2 * DAY));
        handover.turn();
        assertThat(holder(number)).isEqualTo("clerk2.dongguan");
        journey.at(MONDAY.plusSeconds(3 * DAY));
        handover.turn();
        assertThat(holder(number)).isEqualTo("clerk.dongguan");
        assertThat(jdbc.sql("select count(*) from audit_entry where act in ('begin-leave', 'finish-leave')")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_substitute_acts_in_the_role_but_not_on_the_own_work() {
        var number = journey.register(Applications.quiet(DONGGUAN));
        journey.submit(
                "clerk.dongguan",
                number,
                "check-application",
                Map.of("outcome", "NOT_ACCEPTED", "ground", "NOT_OUR_PLACE", "reason", "不属本地"));
        leave("manager.dongguan", "leader.dongguan", "2026-11-23", "2026-11-23", "manager.dongguan");

        assertThat(journey.getAs("manager.dongguan", "/tasks?caseNumber=" + number)
                        .body()
                        .toString())
                .contains("countersign-refusal");
        journey.submit("manager.dongguan", number, "countersign-refusal", Map.of("outcome", "AGREE"));
    }

    @Test
    void a_substitute_who_is_a_relative_does_not_get_the_task() {
        var application = Applications.quiet(DONGGUAN);
        assertThat(journey.postAs(
                                "clerk2.dongguan",
                                "/relatives",
                                Map.of(
                                        "staff", "clerk2.dongguan",
                                        "name", "王某",
                                        "idNumber",
                                                application
                                                        .path("applicant")
                                                        .path("idNumber")
                                                        .asText(),
                                        "relation", "PARENT"))
                        .status())
                .isEqualTo(204);
        var number = journey.register(application);
        claim("clerk.dongguan", number);

        leave("clerk.dongguan", "clerk.dongguan", "2026-11-23", "2026-11-23", "clerk2.dongguan");

        assertThat(journey.task(number, "check-application").getAssignee()).isNull();
        assertThat(group(number)).as("nobody is left in the township").isEqualTo("leader@990101-mz");
    }

    @Test
    void the_tasks_of_somebody_who_leaves_for_good_return_to_the_pool() {
        var number = claimed("clerk2.dongguan");

        assertThat(journey.postAs("clerk.dongguan", "/staff/clerk2.dongguan/deactivation", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(journey.postAs("manager.liulin", "/staff/clerk2.dongguan/deactivation", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(journey.postAs("manager.dongguan", "/staff/clerk2.dongguan/deactivation", Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(journey.task(number, "check-application").getAssignee()).isNull();
        assertThat(group(number)).isEqualTo("clerk@990101001");
    }

    @Test
    void a_leave_that_cannot_be_is_refused_by_field() {
        var me = "leader.dongguan";
        assertThat(post(me, me, "2026-11-24", "2026-11-23", "leader2.dongguan").code(0))
                .isEqualTo("leave-days");
        assertThat(post(me, me, "2026-11-24", "2026-11-24", "clerk.dongguan").code(0))
                .isEqualTo("substitute-decides-nothing");
        assertThat(post(me, me, "2026-11-24", "2026-11-24", "leader.liulin").code(0))
                .isEqualTo("substitute-unknown");
        assertThat(post("clerk.dongguan", me, "2026-11-24", "2026-11-24", "leader2.dongguan")
                        .status())
                .isEqualTo(403);
        leave(me, me, "2026-11-24", "2026-11-26", "leader2.dongguan");
        assertThat(post(me, me, "2026-11-26", "2026-11-27", "leader2.dongguan").code(0))
                .isEqualTo("leave-overlaps");
        assertThat(post("leader2.dongguan", "leader2.dongguan", "2026-11-25", "2026-11-25", me)
                        .code(0))
                .isEqualTo("leave-overlaps");
    }

    @Test
    void a_leave_called_off_brings_everything_back_at_once() {
        var number = claimed("clerk.dongguan");
        var id = leave("manager.dongguan", "clerk.dongguan", "2026-11-23", "2026-11-27", "clerk2.dongguan");
        assertThat(holder(number)).isEqualTo("clerk2.dongguan");

        assertThat(journey.call("manager.dongguan", delete("/api/v1/leaves/" + id))
                        .status())
                .isEqualTo(204);

        assertThat(holder(number)).isEqualTo("clerk.dongguan");
    }

    private String claimed(String clerk) {
        var number = journey.register(Applications.quiet(DONGGUAN));
        claim(clerk, number);
        return number;
    }

    private void claim(String clerk, String number) {
        var task = journey.task(number, "check-application");
        assertThat(journey.postAs(clerk, "/tasks/" + task.getId() + "/claim", Map.of())
                        .status())
                .isEqualTo(204);
    }

    private String holder(String number) {
        return journey.task(number, "check-application").getAssignee();
    }

    private long leave(String by, String staff, String from, String to, String substitute) {
        var answer = post(by, staff, from, to, substitute);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("id").asLong();
    }

    private Journey.Answer post(String by, String staff, String from, String to, String substitute) {
        return journey.postAs(by, "/leaves", Map.of("staff", staff, "from", from, "to", to, "substitute", substitute));
    }

    private String group(String number) {
        return jdbc.sql("select candidate_group from work_item where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
