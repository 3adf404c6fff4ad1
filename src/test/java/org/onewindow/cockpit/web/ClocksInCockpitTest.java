package org.onewindow.cockpit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onewindow.OneWindowTest;
import org.onewindow.web.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The clocks at each of their places in Cockpit, as managers use them. */
@OneWindowTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClocksInCockpitTest {

    private static final Pattern OURS = Pattern.compile("https?://[^/]+/cockpit/.*");

    @LocalServerPort
    private int port;

    @Autowired
    private ClockWatch watch;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void monday_morning() {
        watch.at("2026-11-23T09:00");
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_township_manager_goes_from_the_board_by_the_list_to_the_process_and_sees_the_township_only() {
        var own = watch.register(null, true);
        var foreign = watch.registerIn("990101102", "clerk.hewan");
        var page = cockpit("manager.liulin");

        assertThat(page.locator(".ow-board h2")).hasText("时限监控");
        assertThat(page.locator(".ow-board")).containsText("柳林镇");
        assertThat(page.locator(".ow-board")).not().containsText("河湾镇");
        page.locator("a.ow-tile", new Page.LocatorOptions().setHasText("计时中")).click();
        assertThat(page.locator(".ow-states [aria-current]")).hasText("计时中");

        number(page, foreign);
        assertThat(page.locator(".ow-empty")).isVisible();
        number(page, own);
        assertThat(rows(page)).hasCount(2);
        assertThat(rows(page).filter(text("受理审查时限"))).containsText("还剩 4 个工作日");
        assertThat(rows(page).filter(text("先行救助时限"))).containsText("法定");
        page.locator(".ow-states a[href*='state=OPEN']").click();
        assertThat(rows(page)).hasCount(3);
        assertThat(rows(page).filter(text("急难救助响应时限"))).containsText("已超期");

        rows(page).filter(text("受理审查时限")).getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".ow-tab h3").first()).hasText("本流程的时限");
        assertThat(page.locator(".ow-tab summary").first()).containsText("受理审查时限");
        assertThat(page.locator(".ow-badge").first()).containsText("剩 4 工作日");
    }

    @Test
    void the_countys_manager_sees_every_township_and_reminds_but_changes_nothing_of_theirs() {
        var number = watch.registerIn("990101102", "clerk.hewan");
        var page = cockpit("manager.county");
        assertThat(page.locator(".ow-board")).containsText("河湾镇");

        page.locator(".ow-board header a").click();
        number(page, number);
        page.locator(".ow-list tbody button").first().click();
        assertThat(page.locator(".ow-acts button")).hasText(new String[] {"催办"});
        page.locator(".ow-acts button").click();
        assertThat(page.locator(".ow-card > .ow-said")).hasText("已催办，提醒已发给经办人。");
        assertThat(page.locator(".ow-story")).containsText("孔令辉 催办");
        page.locator(".ow-acts button").click();
        assertThat(page.locator(".ow-acts [role=alert]")).containsText("今天09:00已经催办过");
    }

    @Test
    void a_manager_pauses_lets_go_on_and_extends_in_the_tab_and_the_diagram_counts_down() {
        var number = watch.register(null, false);
        var intake = watch.instance("intake", number);
        var page = browser.logIn("manager.liulin", "demo");
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/process-instance/" + intake
                + "/runtime?tab=clock-tab");
        assertThat(page.locator(".ow-tab .ow-chip").first()).containsText("计时中");

        act(page, "暂停计时", Map.of("reason", "全镇停电"));
        assertThat(page.locator(".ow-tab .ow-chip").first()).containsText("暂停计时");
        assertThat(page.locator(".ow-tab summary").first()).containsText("恢复后还剩 5 个工作日");
        assertThat(page.locator(".ow-story")).containsText("郑和平 暂停计时：全镇停电");

        watch.at("2026-11-24T09:00");
        act(page, "恢复计时", Map.of("reason", "来电了"));
        assertThat(page.locator(".ow-tab summary").first()).containsText("到期 2026-12-01 17:30");

        act(page, "延长期限", Map.of("days", "2", "reason", "人户分离"));
        assertThat(page.locator(".ow-tab summary").first()).containsText("到期 2026-12-03 17:30");
        assertThat(page.locator(".ow-card dl")).containsText("7 个工作日（原 5 个工作日）");

        watch.at("2026-12-04T09:00");
        watch.ring(number);
        page.reload();
        assertThat(page.locator(".ow-badge.ow-tone-overdue").first()).containsText("超期 1 工作日");
        assertThat(page.locator(".ow-tab .ow-chip").first()).containsText("已超期");
    }

    @Test
    void a_mistake_is_told_in_the_form_and_nothing_is_sent_twice() {
        var number = watch.register(null, false);
        var page = cockpit("manager.liulin");
        page.locator(".ow-board header a").click();
        number(page, number);
        page.locator(".ow-list tbody button").first().click();

        page.locator(".ow-acts").getByText("延长期限").click();
        page.locator(".ow-act [name=days]").evaluate("input => { input.max = '99'; }");
        fill(page, Map.of("days", "9", "reason", "太久"));
        page.locator(".ow-act [type=submit]").click();
        assertThat(page.locator(".ow-act [role=alert]")).containsText("最多还可以延长 5 天");
        page.keyboard().press("Tab");
        assertThat(page.locator(".ow-act [type=submit]")).isEnabled();
    }

    @Test
    void where_the_clocks_fail_cockpit_goes_on_and_they_come_back_on_a_click() {
        var number = watch.register(null, false);
        var page = browser.logIn("manager.liulin", "demo");
        page.route(OURS, Route::abort);
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/");

        assertThat(page.locator(".ow-sorry")).containsText("时限暂时无法显示");
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/processes");
        assertThat(page.locator(".processes-dashboard, .process-definitions-list")
                        .first())
                .isVisible();
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/process-instance/"
                + watch.instance("intake", number) + "/runtime?tab=clock-tab");
        assertThat(page.locator(".djs-container").first()).isVisible();
        assertThat(page.locator(".ow-sorry")).isVisible();

        page.unroute(OURS);
        page.locator(".ow-sorry button").click();
        assertThat(page.locator(".ow-tab summary").first()).containsText("受理审查时限");
    }

    @Test
    void an_english_browser_reads_english() {
        var number = watch.register(null, false);
        var page = browser.logIn("manager.liulin", "demo");
        page.navigate("http://localhost:" + port + "/?lang=en");
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/clocks");
        number(page, number);
        assertThat(page.locator(".ow-list")).containsText("working days left");
        assertThat(page.locator(".ow-list").textContent()).doesNotContain("state.", "filter.", "deadline.");
    }

    private Page cockpit(String login) {
        var page = browser.logIn(login, "demo");
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/");
        page.locator(".ow-board .ow-tile").first().waitFor();
        return page;
    }

    private static void number(Page page, String number) {
        page.locator(".ow-filter [name=number]").fill(number);
        page.locator(".ow-filter [type=submit]").click();
        page.waitForURL(Pattern.compile(".*number=" + number + ".*"));
        page.locator(".ow-list .ow-pages, .ow-list .ow-empty").first().waitFor();
    }

    private static Locator rows(Page page) {
        return page.locator(".ow-list tbody tr:not(.ow-detail)");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void act(Page page, String act, Map<String, String> values) {
        page.locator(".ow-tab .ow-acts")
                .first()
                .getByText(act, new Locator.GetByTextOptions().setExact(true))
                .click();
        fill(page, values);
        page.locator(".ow-act [type=submit]").click();
        assertThat(page.locator(".ow-card > .ow-said").first()).not().isEmpty();
    }

    private static void fill(Page page, Map<String, String> values) {
        for (var name : List.copyOf(values.keySet())) {
            page.locator(".ow-act [name=" + name + "]").fill(values.get(name));
        }
    }
}
