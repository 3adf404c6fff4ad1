package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.OneWindowTest;
import org.onewindow.policy.Parameters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@OneWindowTest
class ParametersPageTest {

    private static final String KEY = "relief.collect_attempts";
    private static final LocalDate THEN = LocalDate.of(2061, 1, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserDetailsService logIns;

    @Autowired
    private Parameters parameters;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from policy_parameter where key = ? and region = '990101'")
                .param(KEY)
                .update();
        jdbc.sql("delete from parameter_proposal where key = ?").param(KEY).update();
        parameters.refresh();
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200",
        "county.leader, 200",
        "manager.county, 200",
        "leader.liulin, 403",
        "manager.liulin, 403",
        "clerk.liulin, 403",
        "auditor, 403"
    })
    void the_county_keeps_its_parameters(String login, int status) {
        for (var page : new String[] {"/desk/parameters", "/desk/parameters/" + KEY, "/desk/calendar"}) {
            assertThat(mvc.get().uri(page).with(as(login))).hasStatus(status);
        }
    }

    @Test
    void every_parameter_has_a_name_a_value_and_a_source_in_words() {
        for (var language : new String[] {"zh-CN", "en"}) {
            assertThat(mvc.get()
                            .uri("/desk/parameters")
                            .header("Accept-Language", language)
                            .with(as("admin")))
                    .bodyText()
                    .contains("700.00")
                    .doesNotContainPattern(">(?!trial)[^<]*(\\.[a-z]|_[a-z]|[A-Z]_[A-Z])[^<]*</a>")
                    .doesNotContain("??");
        }
    }

    @Test
    void a_value_needs_two_persons() {
        var before = parameters.whole(KEY, "990101", THEN);
        assertThat(propose("admin", Map.of("value", "7"))).hasRedirectedUrl("/desk/parameters");
        assertThat(parameters.whole(KEY, "990101", THEN)).isEqualTo(before);

        assertThat(decide("admin", "approval")).hasStatus(403).bodyText().contains("须由另一人批准");
        assertThat(parameters.whole(KEY, "990101", THEN)).isEqualTo(before);

        assertThat(decide("county.leader", "approval")).hasRedirectedUrl("/desk/parameters");
        assertThat(parameters.whole(KEY, "990101", THEN)).isEqualTo(7);
        assertThat(parameters.whole(KEY, "990101", THEN.minusDays(1))).isEqualTo(before);
        assertThat(decide("county.leader2", "approval"))
                .hasStatus(422)
                .bodyText()
                .contains("已经处理");
    }

    @Test
    void a_value_for_a_while_gives_way_to_the_former_one() {
        propose("admin", Map.of("value", "5"));
        decide("county.leader", "approval");
        propose("county.leader", Map.of("value", "9", "validFrom", "2062-01-01", "validTo", "2062-07-01"));
        decide("admin", "approval");

        assertThat(parameters.whole(KEY, "990101", LocalDate.of(2061, 12, 31))).isEqualTo(5);
        assertThat(parameters.whole(KEY, "990101", LocalDate.of(2062, 1, 1))).isEqualTo(9);
        assertThat(parameters.whole(KEY, "990101", LocalDate.of(2062, 7, 1))).isEqualTo(5);
    }

    @Test
    void what_cannot_be_taken_is_named_and_what_was_typed_stays() {
        assertThat(propose("admin", Map.of("value", "many", "source", " ", "validTo", "2060-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("请填写 0 至 9999 的整数", "依据", "须晚于生效日期", "value=\"many\"");

        propose("admin", Map.of("value", "5"));
        decide("county.leader", "approval");
        assertThat(propose("admin", Map.of("value", "6")))
                .hasStatus(422)
                .bodyText()
                .contains("已有取值开始生效");
    }

    @Test
    void a_proposal_waits_before_the_next_one() {
        propose("admin", Map.of("value", "5"));

        assertThat(propose("county.leader", Map.of("value", "6")))
                .hasStatus(422)
                .bodyText()
                .contains("等待另一人批准");
        assertThat(decide("admin", "refusal")).hasRedirectedUrl("/desk/parameters");
        assertThat(propose("county.leader", Map.of("value", "6"))).hasStatus(302);
    }

    @Test
    void codes_that_come_with_the_product_are_not_typed() {
        assertThat(mvc.get().uri("/desk/parameters/referral.receiver.MEDICAL").with(as("admin")))
                .bodyText()
                .contains("随系统版本发布");
        assertThat(mvc.get().uri("/desk/parameters/determination.authority").with(as("admin")))
                .bodyText()
                .contains("<option value=\"DELEGATED\">");
    }

    private MvcTestResult propose(String login, Map<String, String> values) {
        var request = mvc.post()
                .uri("/desk/parameters/" + KEY + "/proposals")
                .with(as(login))
                .with(csrf());
        var form = new java.util.HashMap<>(Map.of("validFrom", THEN.toString(), "source", "县政府常务会议纪要", "reason", "测试"));
        form.putAll(values);
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult decide(String login, String verdict) {
        var id = jdbc.sql("select max(id) from parameter_proposal where key = ?")
                .param(KEY)
                .query(Long.class)
                .single();
        return mvc.post()
                .uri("/desk/parameters/proposals/" + id + "/" + verdict)
                .with(as(login))
                .with(csrf())
                .exchange();
    }

    private RequestPostProcessor as(String login) {
        return user(logIns.loadUserByUsername(login));
    }
}
