package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OneWindowTest
class RelativesPageTest {

    private static final String PAGE = "/desk/relatives";
    private static final String COMMITTEES = "/desk/committee-members";

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from relative_filing where filed_by in ('clerk.liulin', 'manager.liulin')")
                .update();
        jdbc.sql("delete from committee_member where name = '钱会计'").update();
    }

    @Test
    void staff_file_their_own_and_a_manager_takes_back() {
        assertThat(desk.open("clerk.liulin", "/")).bodyText().contains(PAGE, COMMITTEES);
        assertThat(file("clerk.liulin", Map.of())).hasRedirectedUrl(PAGE);
        assertThat(desk.open("clerk.liulin", PAGE))
                .bodyText()
                .contains("周小妹", "兄弟姐妹")
                .doesNotContain("990101199202020027", "withdrawal", "??");
        assertThat(desk.open("clerk2.liulin", PAGE)).bodyText().doesNotContain("周小妹");
        assertThat(desk.send("clerk.liulin", PAGE + "/" + filing() + "/withdrawal", Map.of()))
                .hasStatus(403);

        assertThat(desk.open("manager.liulin", PAGE)).bodyText().contains("周小妹", PAGE + "/" + filing());
        assertThat(desk.send("manager.liulin", PAGE + "/" + filing() + "/withdrawal", Map.of()))
                .hasRedirectedUrl(PAGE);
        assertThat(desk.open("clerk.liulin", PAGE)).bodyText().doesNotContain("周小妹");
    }

    @Test
    void a_committee_member_is_registered_and_their_relative_filed() {
        assertThat(register("clerk.liulin", "990101101001")).hasRedirectedUrl(COMMITTEES);
        assertThat(desk.open("clerk.liulin", COMMITTEES)).bodyText().contains("钱会计", "会计");
        assertThat(desk.open("visitor.liulin", "/")).bodyText().doesNotContain(COMMITTEES);
        assertThat(desk.open("visitor.liulin", COMMITTEES)).hasStatus(403);
        assertThat(register("clerk.dongguan", "990101101001")).hasStatus(403);

        var official = "committee-member:" + member();
        assertThat(desk.open("clerk.liulin", PAGE)).bodyText().contains("value=\"" + official + "\"");
        assertThat(desk.open("visitor.liulin", PAGE)).bodyText().doesNotContain(official);
        assertThat(file("visitor.liulin", Map.of("official", official))).hasStatus(403);
        assertThat(file("clerk.dongguan", Map.of("official", official))).hasStatus(403);
        assertThat(file("manager.liulin", Map.of("official", official))).hasRedirectedUrl(PAGE);
        assertThat(desk.open("manager.liulin", PAGE)).bodyText().contains("钱会计", "周小妹");

        assertThat(desk.send("clerk.liulin", COMMITTEES + "/" + member() + "/retirement", Map.of()))
                .hasRedirectedUrl(COMMITTEES);
        assertThat(desk.open("clerk.liulin", COMMITTEES)).bodyText().doesNotContain("钱会计");
    }

    @Test
    void what_cannot_be_taken_is_named_and_what_was_typed_stays() {
        assertThat(file("clerk.liulin", Map.of("idNumber", "12", "relation", "", "name", "")))
                .hasStatus(422)
                .bodyText()
                .contains("证件号码：不是有效的证件号码", "关系：请填写", "姓名：请填写", "value=\"12\"")
                .doesNotContain("与申请人关系");
        assertThat(register("clerk.liulin", "")).hasStatus(422).bodyText().contains("村（社区）：请填写", "value=\"钱会计\"");
    }

    @Test
    void they_read_in_english_too() {
        for (var page : new String[] {PAGE, COMMITTEES}) {
            assertThat(desk.open("clerk.liulin", page, "en"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??")
                    .doesNotContainPattern("<(label|h1|h2|p|th|button)[^>]*>[^<]*[\\u4e00-\\u9fff]");
        }
    }

    private long filing() {
        return jdbc.sql("select max(id) from relative_filing").query(Long.class).single();
    }

    private long member() {
        return jdbc.sql("select max(id) from committee_member where name = '钱会计'")
                .query(Long.class)
                .single();
    }

    private MvcTestResult register(String login, String village) {
        return desk.send(login, COMMITTEES, Map.of("village", village, "name", "钱会计", "post", "会计"));
    }

    private MvcTestResult file(String login, Map<String, String> changed) {
        var form = new HashMap<>(
                Map.of("official", login, "name", "周小妹", "idNumber", "990101199202020027", "relation", "SIBLING"));
        form.putAll(changed);
        return desk.send(login, PAGE, form);
    }
}
