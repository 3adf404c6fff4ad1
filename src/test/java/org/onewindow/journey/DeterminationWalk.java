package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.journey.Townships.HEWAN;
import static org.onewindow.journey.Townships.LIULIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.determination.DatedParameters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through {@code determination}, {@code publicity} and {@code letter-service}. */
abstract class DeterminationWalk extends Walk {

    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 16);
    private static final Map<String, ?> GRANT =
            Map.of("outcome", "AGREE", "result", "GRANTED", "amountYuan", 910, "reason", "符合条件");

    @Autowired
    ManagementService management;

    @Autowired
    DatedParameters dated;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetParameters() {
        dated.forget();
    }

    @Test
    void tk43_15_an_upheld_objection_brings_a_new_opinion_and_a_new_publicity() {
        var matter = published("TEKUN");
        assertThat(object(matter, "其儿子有工资收入").status()).isEqualTo(204);
        assertThat(object(matter, "同意上一条").status()).isEqualTo(204);
        journey.settle();
        journey.ring(matter, "handle-objection");
        journey.at(MONDAY);
        journey.submit(
                "clerk2.liulin",
                matter,
                "handle-objection",
                Map.of("outcome", "UPHELD", "reason", "情况属实", "reviewOn", "2026-11-23", "reviewRecord", "到会11人,8人赞成"));
        assertThat(journey.find(matter, "prepare-opinion")).isEmpty();
        journey.ring(matter, "display-over");

        journey.submit("clerk.liulin", matter, "prepare-opinion", GRANT);
        assertThat(journey.find(matter, "confirm-determination")).isEmpty();
        publish(matter);
        assertThat(journey.find(matter, "prepare-opinion")).isEmpty();
        assertThat(deadline(matter, "OBJECTION")).containsEntry("basis", "STATUTORY");
    }

    @Test
    void db57_19_a_dismissed_objection_lets_the_publicity_go_on_to_its_end() {
        var matter = published("SINGLE_PERSON_DIBAO");
        object(matter, "听说有车");
        journey.settle();
        journey.ring(matter, "display-over");
        assertThat(journey.find(matter, "confirm-determination")).isEmpty();
        journey.submit("clerk.liulin", matter, "handle-objection", Map.of("outcome", "DISMISSED", "reason", "车已报废"));
        confirm("county.leader", matter);
        assertThat(deadline(matter, "PUBLICITY")).containsEntry("state", "MET");
    }

    @Test
    void db57_19_publicity_is_a_minimum_and_afterwards_nobody_objects_any_more() {
        var matter = published("SINGLE_PERSON_DIBAO");
        var display = management
                .createJobQuery()
                .timers()
                .activityId("display-over")
                .processInstanceId(journey.instance("publicity", matter).getId())
                .singleResult();
        assertThatThrownBy(() -> management.executeJob(display.getId())).hasMessageContaining("publicity-running");
        assertThat(journey.find(matter, "confirm-determination")).isEmpty();

        journey.at(Instant.parse("2026-11-30T16:00:00Z"));
        management.executeJob(display.getId());
        journey.settle();
        assertThat(journey.find(matter, "confirm-determination")).hasSize(1);
        var late = object(matter, "迟来的异议");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("detail").asText()).contains("公示期已满");
    }

    @Test
    void the_applicant_objects_with_the_query_code_and_nobody_else_does() {
        var answer = journey.postAs("clerk.liulin", "/applications", Applications.quiet(LIULIN));
        var number = answer.body().path("number").asText();
        journey.settle();
        accept(number);
        want(number, "SINGLE_PERSON_DIBAO:M0");
        investigate(number);
        var matter = number + "-01";
        journey.submit("clerk.liulin", matter, "prepare-opinion", GRANT);
        assertThat(objectPublicly(matter, answer.body().path("queryCode").asText()))
                .isEqualTo(409);
        hang(matter);
        assertThat(objectPublicly(matter, "0000000000")).isEqualTo(404);
        assertThat(objectPublicly(matter, answer.body().path("queryCode").asText()))
                .isEqualTo(204);
        journey.settle();
        assertThat(journey.find(matter, "handle-objection")).hasSize(1);
    }

    @Test
    void what_is_recorded_of_a_posting_is_checked() {
        var matter = opined("SINGLE_PERSON_DIBAO");
        assertThat(postingRefusal(matter, Map.of("postedOn", "2026-11-23"))).isEqualTo("required");
        assertThat(postingRefusal(matter, posting("2026-11-24", null))).isEqualTo("in-future");
        assertThat(postingRefusal(matter, posting("2026-11-20", null))).isEqualTo("before-opinion");
        assertThat(postingRefusal(matter, posting("2026-11-23", "no-such-paper")))
                .isEqualTo("unknown-document");
        var photo = journey.upload(CaseNumbers.of(matter)).toString();
        journey.submit("clerk.liulin", matter, "post-publicity", posting("2026-11-23", photo));
        assertThat(deadline(matter, "PUBLICITY"))
                .containsEntry("limit", "7")
                .containsEntry("dueAt", "2026-11-30T16:00:00Z");
    }

    @Test
    void sw19_children_are_neither_published_nor_announced() {
        var matter = opened("UNATTENDED_CHILD");
        journey.submit("clerk.liulin", matter, "prepare-opinion", GRANT);
        confirm("county.leader", matter);
        serve(matter);
        assertThat(journey.find(matter, "announce-decision")).isEmpty();
        assertThat(letter(matter)).containsEntry("benefitFrom", "2026-12-01");
    }

    @Test
    void a_confidential_case_is_neither_published_nor_announced() {
        var application = Applications.quiet(LIULIN).put("confidential", true);
        var number = journey.register(application);
        named("leader.liulin", number, "visitor.liulin", "visitor2.liulin");
        named("county.leader", number, "county.leader", "verifier");
        accept(number);
        want(number, "SINGLE_PERSON_DIBAO:M0");
        investigate(number);
        journey.submit("clerk.liulin", number + "-01", "prepare-opinion", GRANT);
        confirm("county.leader", number + "-01");
        serve(number + "-01");
        assertThat(journey.find(number + "-01", "announce-decision")).isEmpty();
    }

    @Test
    void db57_20_the_county_visits_the_household_of_a_relative_of_staff() {
        var application = Applications.quiet(LIULIN);
        RelativeTest.declare(application, "孙立国");
        var number = journey.register(application);
        accept(number);
        want(number, "SINGLE_PERSON_DIBAO:M0");
        investigate(number);
        journey.submit("clerk.liulin", number + "-01", "prepare-opinion", GRANT);
        publish(number + "-01");
        assertThat(journey.find(number + "-01", "confirm-determination")).isEmpty();
        journey.submit("county.officer", number + "-01", "county-visit", countyVisit("CONSISTENT"));
        confirm("county.leader", number + "-01");
    }

    @Test
    void db57_20_the_county_visits_where_somebody_complains_even_at_the_last_moment() {
        var matter = published("SINGLE_PERSON_DIBAO");
        journey.ring(matter, "display-over");
        assertThat(complain(matter)).isEqualTo(204);
        journey.settle();
        assertThat(journey.find(matter, "confirm-determination")).isEmpty();
        journey.ring(matter, "county-visit");
        journey.submit("county.officer", matter, "county-visit", countyVisit("DISCREPANCY"));
        confirm("county.leader", matter);
        assertThat(complain(matter)).isEqualTo(409);
    }

    @Test
    void tk43_16_what_the_draw_hits_is_visited_and_the_draw_can_be_repeated() {
        dated.from(LAST_WEEK, "county_check.share.SINGLE_PERSON_DIBAO", "990101", "100", "PERCENT");
        var matter = published("SINGLE_PERSON_DIBAO");
        journey.ring(matter, "display-over");
        journey.submit("county.officer", matter, "county-visit", countyVisit("CONSISTENT"));
        journey.submit(
                "county.leader", matter, "confirm-determination", Map.of("outcome", "RETURN", "reason", "请补充理由"));
        journey.submit("clerk.liulin", matter, "prepare-opinion", GRANT);
        confirm("county.leader", matter);
    }

    @Test
    void law_44_a_township_with_the_power_decides_in_its_own_name() {
        dated.from(LAST_WEEK, "determination.authority.SINGLE_PERSON_DIBAO", "990101", "DELEGATED");
        var matter = published("SINGLE_PERSON_DIBAO");
        journey.ring(matter, "display-over");
        assertThat(journey.trySubmit("county.leader", matter, "confirm-determination", confirmation())
                        .status())
                .isEqualTo(403);
        confirm("leader.liulin", matter);
        assertThat(letter(matter)).containsEntry("authority", "DELEGATED").containsEntry("office", LIULIN);
        assertThat(letter(matter).get("number")).startsWith("柳林镇");
        assertThat(deadline(matter, "DETERMINATION")).containsEntry("limit", "20");
    }

    @Test
    void an_entrusted_township_decides_in_the_county_s_name() {
        dated.from(LAST_WEEK, "determination.authority.SINGLE_PERSON_DIBAO", "990101", "ENTRUSTED");
        var matter = published("SINGLE_PERSON_DIBAO");
        journey.ring(matter, "display-over");
        confirm("leader2.liulin", matter);
        assertThat(letter(matter)).containsEntry("authority", "ENTRUSTED").containsEntry("office", "990101-mz");
        assertThat(deadline(matter, "DETERMINATION")).containsEntry("limit", "30");
    }

    @Test
    void whoever_no_longer_has_the_power_may_only_send_back() {
        var matter = published("SINGLE_PERSON_DIBAO");
        journey.ring(matter, "display-over");
        dated.from(LAST_WEEK, "determination.authority.SINGLE_PERSON_DIBAO", "990101", "DELEGATED");
        var refused = journey.trySubmit("county.leader", matter, "confirm-determination", confirmation());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asText()).contains("柳林镇").contains("退回");

        journey.submit(
                "county.leader", matter, "confirm-determination", Map.of("outcome", "RETURN", "reason", "审核确认权限已下放"));
        journey.submit("clerk.liulin", matter, "prepare-opinion", GRANT);
        confirm("leader.liulin", matter);
    }

    @Test
    void r649_48_temporary_aid_within_the_cap_is_the_township_s_and_above_it_the_county_s() {
        dated.from(LAST_WEEK, "determination.authority.TEMPORARY_AID", "990101", "WITHIN_CAP");
        var matter = published("TEMPORARY_AID");
        journey.ring(matter, "display-over");
        var more = journey.trySubmit(
                "leader.liulin",
                matter,
                "confirm-determination",
                Map.of("outcome", "CONFIRM", "amountYuan", 2000.01, "reason", "加大救助"));
        assertThat(more.status()).isEqualTo(409);
        confirm("leader.liulin", matter);
        assertThat(letter(matter)).containsEntry("benefitFrom", "null");
    }

    @Test
    void a_new_amount_needs_its_reason() {
        var matter = published("SINGLE_PERSON_DIBAO");
        journey.ring(matter, "display-over");
        var less = journey.trySubmit(
                "county.leader", matter, "confirm-determination", Map.of("outcome", "CONFIRM", "amountYuan", 500));
        assertThat(less.status()).isEqualTo(422);
        assertThat(less.code(0)).isEqualTo("required");
        assertThat(journey.find(matter, "confirm-determination")).hasSize(1);
    }

    @Test
    void a_letter_is_served_once_on_a_day_that_can_be_and_then_the_remedies_run() {
        var matter = opened("ELDERLY_ALLOWANCE");
        journey.submit("clerk.liulin", matter, "prepare-opinion", Map.of("outcome", "DISAGREE", "reason", "年龄不符"));
        journey.submit(
                "county.leader",
                matter,
                "confirm-determination",
                Map.of("outcome", "CONFIRM", "meetingDate", "2026-11-23"));
        var path = "/letters/" + matter + "-L1/service";
        assertThat(journey.postAs("clerk.liulin", path, service("2026-11-22")).code(0))
                .isEqualTo("before-letter");
        assertThat(journey.postAs("clerk.liulin", path, service("2026-11-24")).code(0))
                .isEqualTo("in-future");
        assertThat(journey.postAs("clerk.liulin", path, Map.of("servedOn", "2026-11-23", "how", "LEFT"))
                        .code(0))
                .isEqualTo("required");
        assertThat(journey.postAs("clerk.hewan", path, service("2026-11-23")))
                .as("nobody elsewhere learns that there is this letter")
                .returns(404, Journey.Answer::status)
                .returns("unknown-letter", answer -> answer.body().path("code").asText());
        assertThat(journey.postAs("clerk.liulin", path, service("2026-11-23")).status())
                .isEqualTo(200);
        journey.settle();
        assertThat(journey.postAs("clerk.liulin", path, service("2026-11-23")).status())
                .isEqualTo(409);
        assertThat(letter(matter)).containsEntry("servedOn", "2026-11-23");
    }

    @Test
    void letters_are_numbered_by_the_office_in_whose_name_they_go_and_late_service_is_told() {
        var matter = published("SINGLE_PERSON_DIBAO");
        journey.ring(matter, "display-over");
        confirm("county.leader", matter);
        journey.ring(matter + "-L1", "serve-letter");
        serve(matter);
        journey.ring(matter + "-L1", "announce-decision");
        announce(matter);
        assertThat(journey.instance("letter-service", matter + "-L1")).isNull();
    }

    @Test
    void a_withdrawn_matter_takes_its_limits_along() {
        var matter = published("SINGLE_PERSON_DIBAO");
        var answer = journey.postAs(
                "clerk.liulin",
                "/cases/" + CaseNumbers.of(matter) + "/withdrawal",
                Map.of("matters", List.of(matter), "by", "APPLICANT", "reason", "不再需要"));
        assertThat(answer.status()).isEqualTo(204);
        journey.settle();
        assertThat(deadline(matter, "PUBLICITY")).containsEntry("state", "CANCELLED");
        assertThat(journey.instance("publicity", matter)).isNull();
    }

    @Test
    void the_number_in_the_provincial_system_is_kept_with_the_matter() {
        var matter = opened("ELDERLY_ALLOWANCE");
        var path = "/cases/" + CaseNumbers.of(matter) + "/matters/" + matter + "/external-ref";
        assertThat(journey.putAs("clerk.liulin", path, Map.of("externalRef", "SX-2026-1"))
                        .status())
                .isEqualTo(204);
        assertThat(journey.putAs("visitor.liulin", path, Map.of("externalRef", "X"))
                        .status())
                .isEqualTo(403);
        assertThat(journey.putAs("clerk.hewan", path, Map.of("externalRef", "X"))
                        .status())
                .isEqualTo(404);
        assertThat(journey.view("clerk.liulin", CaseNumbers.of(matter))
                        .path("matters")
                        .get(0)
                        .path("externalRef")
                        .asText())
                .isEqualTo("SX-2026-1");
    }

    @Test
    void where_the_only_leader_took_the_case_in_the_county_decides_in_its_own_name() {
        dated.from(LAST_WEEK, "determination.authority.ELDERLY_ALLOWANCE", "990101", "DELEGATED");
        var number = journey.register(Applications.quiet(HEWAN));
        journey.submit("clerk.hewan", number, "check-application", Map.of("outcome", "ACCEPT"));
        journey.submit(
                "clerk.hewan",
                number,
                "confirm-matters",
                Map.of("more", List.of("ELDERLY_ALLOWANCE:M0"), "reason", "申请人要求"));
        jdbc.sql("update case_file set registered_by = 'leader.hewan' where number = ?")
                .param(number)
                .update();
        var matter = number + "-01";
        journey.submit("clerk.hewan", matter, "prepare-opinion", GRANT);
        assertThat(journey.trySubmit("leader.hewan", matter, "confirm-determination", confirmation())
                        .status())
                .isEqualTo(403);
        confirm("county.leader", matter);
        assertThat(letter(matter)).containsEntry("authority", "COUNTY").containsEntry("office", "990101-mz");
    }

    @Test
    void db57_18_a_doubtful_check_is_told_and_checked_again_when_the_applicant_objects_with_evidence() {
        var number = doubtful();
        assertThat(journey.trySubmit("clerk.liulin", number, "hear-check-objection", Map.of("outcome", "OBJECTED"))
                        .code(0))
                .isEqualTo("required");
        var evidence = journey.upload(number).toString();
        journey.submit(
                "clerk.liulin",
                number,
                "hear-check-objection",
                Map.of("outcome", "OBJECTED", "reason", "房产已出售", "evidence", List.of(evidence)));
        assertThat(journey.find(number + "-01", "prepare-opinion")).isEmpty();
        checkEconomy(number);
        assertThat(journey.find(number + "-01", "prepare-opinion")).hasSize(1);
    }

    @Test
    void db57_18_a_doubtful_check_stands_when_the_applicant_accepts_it() {
        var number = doubtful();
        journey.submit("clerk.liulin", number, "hear-check-objection", Map.of("outcome", "ACCEPTED"));
        assertThat(journey.find(number + "-01", "prepare-opinion")).hasSize(1);
    }

    @Test
    void db57_18_a_doubtful_check_stands_when_nobody_objects_in_time() {
        var number = doubtful();
        journey.ring(number, "check-objection-limit");
        assertThat(journey.find(number + "-01", "prepare-opinion")).hasSize(1);
        assertThat(deadline(number, "CHECK_OBJECTION")).containsEntry("state", "MET");
    }

    private String doubtful() {
        var number = CaseNumbers.of(opened("SINGLE_PERSON_DIBAO"));
        visit(number);
        journey.submit("verifier", number, "economic-check", Map.of("outcome", "DOUBTFUL", "findings", "名下有一处房产"));
        return number;
    }

    @Test
    void a_letter_prints_in_both_copies_with_remedies_and_record_of_service_and_each_look_is_recorded() {
        var matter = opened("ELDERLY_ALLOWANCE");
        journey.submit("clerk.liulin", matter, "prepare-opinion", GRANT);
        confirm("county.leader", matter);
        serve(matter);
        var page = journey.page("clerk.liulin", "/desk/letters/" + matter + "-L1");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("申请人联", "存档联", "安和县民政局", "60日内", "6个月内", "送达回证", "直接送达", "2027-01-22", "910.00", "陈晓梅")
                .contains(letter(matter).get("number"));
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'view-letter' and subject = ?")
                        .param(matter + "-L1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(journey.page("clerk.hewan", "/desk/letters/" + matter + "-L1")
                        .status())
                .isEqualTo(404);
    }

    private String opened(String kind) {
        var number = journey.register(Applications.quiet(LIULIN));
        accept(number);
        want(number, kind + (kind.equals("TEMPORARY_AID") ? ":HOUSEHOLD" : ":M0"));
        return number + "-01";
    }

    private void want(String number, String matter) {
        journey.submit("clerk.liulin", number, "confirm-matters", Map.of("more", List.of(matter), "reason", "申请人要求"));
    }

    private String opined(String kind) {
        var matter = opened(kind);
        investigate(CaseNumbers.of(matter));
        journey.submit("clerk.liulin", matter, "prepare-opinion", GRANT);
        return matter;
    }

    private String published(String kind) {
        var matter = opined(kind);
        hang(matter);
        return matter;
    }

    private void confirm(String leader, String matter) {
        journey.submit(leader, matter, "confirm-determination", confirmation());
    }

    private static Map<String, ?> confirmation() {
        return Map.of("outcome", "CONFIRM");
    }

    private static Map<String, ?> countyVisit(String outcome) {
        return Map.of("outcome", outcome, "visitedAt", "2026-11-23T08:30:00+08:00", "findings", "已入户");
    }

    private static Map<String, ?> service(String on) {
        return Map.of("servedOn", on, "how", "MAIL", "receivedBy", "本人");
    }

    private static Map<String, ?> posting(String on, @Nullable String photo) {
        var values = new HashMap<String, Object>(Map.of("place", "村务公开栏", "postedOn", on));
        if (photo != null) {
            values.put("photo", photo);
        }
        return values;
    }

    private String postingRefusal(String matter, Map<String, ?> values) {
        var answer = journey.trySubmit("clerk.liulin", matter, "post-publicity", values);
        assertThat(answer.status()).isEqualTo(422);
        return answer.code(0);
    }

    private Journey.Answer object(String matter, String content) {
        var path = "/cases/" + CaseNumbers.of(matter) + "/matters/" + matter + "/objections";
        return journey.postAs("clerk.liulin", path, Map.of("by", "村民", "content", content));
    }

    private int complain(String matter) {
        var path = "/cases/" + CaseNumbers.of(matter) + "/matters/" + matter + "/complaints";
        return journey.postAs("hotline", path, Map.of("content", "隐瞒收入")).status();
    }

    private int objectPublicly(String matter, String code) {
        var path = "/api/v1/public/cases/" + CaseNumbers.of(matter) + "/matters/" + matter + "/objections";
        return journey.call(
                        "clerk.liulin",
                        post(path)
                                .header("Query-Code", code)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"content\":\"人数有误\"}"))
                .status();
    }

    private Map<String, String> deadline(String subject, String kind) {
        for (var one : journey.view("county.officer", CaseNumbers.of(subject)).path("deadlines")) {
            if (one.path("kind").asText().equals(kind)
                    && one.path("subject").asText().equals(subject)) {
                var found = new HashMap<String, String>();
                one.properties()
                        .forEach(field ->
                                found.put(field.getKey(), field.getValue().asText()));
                return found;
            }
        }
        throw new AssertionError("No " + kind + " of " + subject);
    }

    private Map<String, String> letter(String matter) {
        var answer = journey.getAs("county.officer", "/cases/" + CaseNumbers.of(matter) + "/letters");
        var found = new HashMap<String, String>();
        answer.body()
                .path("items")
                .get(0)
                .properties()
                .forEach(field -> found.put(field.getKey(), field.getValue().asText()));
        return found;
    }

    private void named(String keeper, String number, String... staff) {
        for (var id : staff) {
            assertThat(journey.postAs(keeper, "/cases/" + number + "/confidants", Map.of("staff", id))
                            .status())
                    .isEqualTo(204);
        }
    }
}
