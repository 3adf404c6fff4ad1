package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.journey.Applications;
import org.onewindow.journey.Journey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@OneWindowTest
class PhoneApprovalsPageTest {

    private static final String PAGE = "/desk/phone-approvals";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserDetailsService logIns;

    @Autowired
    private Journey journey;

    private String grant = "";

    @BeforeEach
    void somebodyNeedsAidOnMondayMorning() {
        journey.at(Instant.parse("2026-11-23T01:00:00Z"));
        grant = journey.register(Applications.sample("990101101")) + "-G1";
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    void the_clerk_writes_down_the_call_and_the_leader_confirms() {
        assertThat(open("clerk.liulin", "/")).bodyText().contains(PAGE);
        assertThat(open("clerk.liulin", PAGE)).bodyText().contains(grant).doesNotContain("王建国");
        assertThat(open("clerk.liulin", PAGE + "/" + grant))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"leader.liulin\"", "value=\"leader2.liulin\"", "value=\"800", "突发重大疾病")
                .doesNotContain("??");

        assertThat(send("clerk.liulin", Map.of())).hasRedirectedUrl(PAGE);
        journey.settle();

        assertThat(journey.find(grant, "decide-relief")).isEmpty();
        assertThat(journey.find(grant, "confirm-phone-approval")).hasSize(1);
        assertThat(open("clerk.liulin", PAGE)).bodyText().doesNotContain(grant);
    }

    @Test
    void a_leader_who_holds_the_task_may_still_say_it_by_phone() {
        journey.claim("leader.liulin", journey.task(grant, "decide-relief").getId());

        assertThat(send("clerk.liulin", Map.of())).hasRedirectedUrl(PAGE);
        assertThat(journey.find(grant, "decide-relief")).isEmpty();
    }

    @Test
    void what_cannot_be_taken_is_named_beside_its_field_and_what_was_typed_stays() {
        assertThat(send("clerk.liulin", Map.of("by", "", "at", "2026-11-24T08:30", "form", "CASH", "amountYuan", "99")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "电话同意的负责人：请填写",
                        "通话时间：通话时间不能早于收件时间，也不能晚于现在",
                        "理由：以现金发放须说明理由",
                        "value=\"99\"",
                        "value=\"2026-11-24T08:30\"");
        assertThat(send("clerk.liulin", Map.of("outcome", "NOT_URGENT", "reason", "无")))
                .hasStatus(422)
                .bodyText()
                .contains("须由负责人本人作出");
        assertThat(journey.find(grant, "decide-relief")).hasSize(1);
    }

    @Test
    void it_reads_in_english_too() {
        assertThat(mvc.get()
                        .uri(PAGE + "/" + grant)
                        .header("Accept-Language", "en")
                        .with(as("clerk.liulin")))
                .bodyText()
                .contains("Approval by phone", "Leader who approved by phone", "Sudden serious illness")
                .doesNotContain("??")
                .doesNotContainPattern("<(label|h1|p|button)[^>]*>[^<]*[\\u4e00-\\u9fff]");
    }

    @Test
    void the_tab_of_the_case_leads_there_for_a_clerk_only() {
        var task = "/tasklist/tasks/" + journey.task(grant, "decide-relief").getId();
        assertThat(open("clerk.liulin", task))
                .bodyText()
                .contains("\"phoneApprovals\":[\"" + PAGE + "/" + grant + "\"]");
        assertThat(open("leader.liulin", task)).bodyText().contains("\"phoneApprovals\":[]");
    }

    @Test
    void nobody_else_can() {
        assertThat(open("leader.liulin", PAGE)).hasStatus(403);
        assertThat(open("visitor.liulin", PAGE + "/" + grant)).hasStatus(403);
        assertThat(open("clerk.dongguan", PAGE)).bodyText().doesNotContain(grant);
        assertThat(open("clerk.dongguan", PAGE + "/" + grant)).hasStatus(404);
        assertThat(send("clerk.dongguan", Map.of())).hasStatus(404);
        assertThat(journey.find(grant, "decide-relief")).hasSize(1);
    }

    private MvcTestResult open(String login, String page) {
        return mvc.get().uri(page).with(as(login)).exchange();
    }

    private MvcTestResult send(String login, Map<String, String> changed) {
        var form = new HashMap<>(Map.of(
                "outcome", "GRANT",
                "amountYuan", "500",
                "form", "BANK",
                "payee", "APPLICANT",
                "by", "leader.liulin",
                "at", "2026-11-23T09:00"));
        form.putAll(changed);
        var request = mvc.post().uri(PAGE + "/" + grant).with(as(login)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private RequestPostProcessor as(String login) {
        return user(logIns.loadUserByUsername(login));
    }
}
