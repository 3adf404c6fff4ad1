package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OneWindowTest
class LeavesPageTest {

    private static final String PAGE = "/desk/leaves";

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onAMonday() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T01:00:00Z")));
    }

    @AfterEach
    void everybody_is_back() {
        jdbc.sql("delete from staff_leave").update();
        ClockUtil.reset();
    }

    @Test
    void a_clerk_registers_the_own_leave_and_calls_it_off() {
        assertThat(desk.open("clerk.liulin", "/")).bodyText().contains(PAGE);
        assertThat(desk.open("clerk.liulin", PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"clerk2.liulin\"", "value=\"county.leader\"", "没有请假记录")
                .doesNotContain("value=\"clerk.dongguan\"", "??");

        assertThat(send("clerk.liulin", Map.of())).hasRedirectedUrl(PAGE);
        assertThat(desk.open("clerk.liulin", PAGE)).bodyText().contains("2026-12-01", "2026-12-02", "未开始");
        assertThat(desk.open("clerk2.liulin", PAGE))
                .bodyText()
                .contains("2026-12-01")
                .doesNotContain(PAGE + "/" + leave() + "/end");
        assertThat(desk.send("clerk2.liulin", PAGE + "/" + leave() + "/end", Map.of()))
                .hasStatus(403);

        assertThat(desk.send("clerk.liulin", PAGE + "/" + leave() + "/end", Map.of()))
                .hasRedirectedUrl(PAGE);
        assertThat(desk.open("clerk.liulin", PAGE)).bodyText().contains("已结束");
        assertThat(desk.send("clerk.liulin", PAGE + "/" + leave() + "/end", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("该请假已经结束");
    }

    @Test
    void a_manager_registers_for_the_office_and_nobody_for_another_one() {
        assertThat(send("manager.liulin", Map.of("staff", "visitor.liulin", "substitute", "visitor2.liulin")))
                .hasRedirectedUrl(PAGE);
        assertThat(send("clerk2.liulin", Map.of("staff", "visitor.liulin"))).hasStatus(403);
        assertThat(send("manager.dongguan", Map.of("staff", "clerk.liulin")))
                .hasStatus(403)
                .bodyText()
                .contains("只能登记本人的请假");
    }

    @Test
    void what_cannot_be_taken_is_named_and_what_was_typed_stays() {
        assertThat(send("clerk.liulin", Map.of("from", "2026-12-05", "to", "2026-12-04")))
                .hasStatus(422)
                .bodyText()
                .contains("结束日期：结束日期不能早于开始日期或今天", "value=\"2026-12-05\"");
        assertThat(send("clerk.liulin", Map.of("from", "soon", "to", "", "substitute", "")))
                .hasStatus(422)
                .bodyText()
                .contains("开始日期：", "结束日期：请填写", "代理人：请填写");
        assertThat(send("leader.liulin", Map.of("staff", "leader.liulin", "substitute", "clerk.liulin")))
                .hasStatus(422)
                .bodyText()
                .contains("代理人：负责人请假的，代理人也须是负责人");
    }

    @Test
    void it_reads_in_english_too() {
        send("clerk.liulin", Map.of());
        assertThat(desk.open("clerk.liulin", PAGE, "en"))
                .bodyText()
                .contains("Leave and substitution", "Last day", "Call off")
                .doesNotContain("??")
                .doesNotContainPattern("<(label|h1|h2|p|th|button)[^>]*>[^<]*[\\u4e00-\\u9fff]");
    }

    private long leave() {
        return jdbc.sql("select max(id) from staff_leave").query(Long.class).single();
    }

    private MvcTestResult send(String login, Map<String, String> changed) {
        var form = new HashMap<>(Map.of(
                "staff", "clerk.liulin", "from", "2026-12-01", "to", "2026-12-02", "substitute", "clerk2.liulin"));
        form.putAll(changed);
        return desk.send(login, PAGE, form);
    }
}
