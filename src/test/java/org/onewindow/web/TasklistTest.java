package org.onewindow.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.OneWindowTest;
import org.onewindow.casefile.QueryCodes;
import org.onewindow.journey.Applications;
import org.onewindow.journey.Journey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One case in Tasklist alone, from the window to feedback, and what Tasklist says to a wrong entry. */
@OneWindowTest
class TasklistTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final String LIULIN = "990101101";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    ObjectMapper json;

    @Autowired
    QueryCodes queryCodes;

    @Autowired
    RepositoryService repository;

    private final Map<String, TasklistPage> people = new HashMap<>();
    private Browser browser;

    @BeforeEach
    void startTheWeek() {
        browser = Browser.open(address());
        journey.at(MONDAY);
    }

    @AfterEach
    void close() {
        ClockUtil.reset();
        browser.close();
    }

    @Test
    void the_sample_case_goes_from_registration_to_closed_in_tasklist_alone() throws Exception {
        var number = register(Applications.sample(LIULIN));
        journey.settle();

        var left = new ArrayList<>(SampleCase.STEPS);
        for (var next = next(left, number); next.isPresent(); next = next(left, number)) {
            var step = next.get();
            take(step, number);
            left.remove(step);
            journey.settle();
            if (step.task().equals("post-publicity")) {
                journey.ring(number + "-01", "display-over");
            }
        }
        assertThat(left).as("steps whose task never opened").isEmpty();
        assertThat(journey.open(number)).as("tasks that nobody does").isEmpty();
        assertThat(journey.state(number)).isEqualTo("CLOSED");
    }

    @Test
    void a_wrong_entry_is_told_in_one_sentence_and_the_task_stays_open() {
        var number = journey.register(Applications.quiet(LIULIN));
        var task = journey.task(number, "check-application").getId();
        var clerk = person("clerk.liulin");
        clerk.take(task).tick("审查结果", "不予受理").enter("理由或说明", "不属于本地");
        assertThat(clerk.complete()).isEqualTo(400);

        assertThat(clerk.told()).isEqualTo("不予受理的情形：请填写");
        assertThat(journey.open(number)).containsExactly("check-application");
    }

    @Test
    void what_is_wrong_with_a_registration_stands_where_the_clerk_looks_and_only_once() {
        var page = browser.logIn("clerk.liulin", "demo");
        var clerk = tasklist(page);
        page.navigate(address() + "/camunda/app/tasklist/default/");
        clerk.start("社会救助办件");
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThat(clerk.submit().status()).isEqualTo(400);
            var told = page.locator(".modal-body .alert-danger:visible");
            assertThat(told).hasCount(1);
            assertThat(told).isInViewport();
            assertThat(told).containsText(Pattern.compile("新建未成功\\s+.*申请人姓名：请填写；.*户籍地：请填写；.*需求：请填写"));
        }
    }

    @Test
    void a_registration_leaves_number_and_query_code_in_sight_and_a_receipt_to_print() throws Exception {
        var number = register(Applications.sample(LIULIN));
        var page = person("clerk.liulin").page();
        var panel = page.locator(".ow-started");
        var code = panel.locator("dd").last().textContent();
        assertThat(panel).containsText(number);
        assertThat(code).matches("[0-9A-Z]{10}");
        assertThat(queryCodes.fits(number, code)).isTrue();

        var receipt = page.waitForPopup(panel.locator("a")::click);
        assertThat(receipt.locator("body")).containsText(Pattern.compile("收件回执[\\s\\S]*" + number));
        assertThat(receipt.locator("body")).containsText(Pattern.compile(code + "[\\s\\S]*王建[\\s\\S]*基本生活、看病就医、子女就学"));
        assertThat(receipt.locator("body")).not().containsText("??");

        panel.locator("button").click();
        assertThat(panel).hasCount(0);
    }

    @Test
    void a_form_speaks_chinese_and_refuses_what_it_would_change_in_silence() {
        var page = browser.logIn("clerk.liulin", "demo");
        var form = tasklist(page).start("社会救助办件");
        var area = page.locator(".modal-dialog .fjs-form");
        assertThat(area.locator(".fjs-select-placeholder").first()).hasText("请选择");
        assertThat(area.locator("input[placeholder='Search'], input[placeholder^='yyyy']"))
                .hasCount(0);

        form.day("授权书签署日期", "2026/02/30");
        assertThat(area.locator(".ow-refused")).hasText("没有“2026/02/30”这一天，请重新填写日期。");
        assertThat(form.shownDay("授权书签署日期")).isEmpty();
        form.day("授权书签署日期", "2026/02/28");
        assertThat(area.locator(".ow-refused")).hasCount(0);
        assertThat(form.shownDay("授权书签署日期")).isEqualTo("2026/2/28");

        form.type("家庭月收入（元）", "1200.123");
        assertThat(area.locator(".fjs-form-field-error")).hasText("最多2位小数");
        assertThat(page.locator(".modal-footer button.btn-primary")).isDisabled();
    }

    @Test
    void who_reads_english_has_the_form_and_the_sentence_in_english() {
        var number = journey.register(Applications.quiet(LIULIN));
        var task = journey.task(number, "check-application").getId();
        var clerk = tasklist(browser.logIn("clerk.liulin", "demo", "en-GB"));
        clerk.take(task).tick("Result", "Do not accept").enter("Reason or explanation", "Elsewhere");
        assertThat(clerk.complete()).isEqualTo(400);

        assertThat(clerk.told()).isEqualTo("Ground for not accepting: is required");
        assertThat(journey.open(number)).containsExactly("check-application");
    }

    @Test
    void a_card_tells_the_number_and_the_masked_name_and_one_request_does_for_the_list() {
        var number = mine();
        var asked = new ArrayList<String>();
        var page = browser.logIn("clerk2.liulin", "demo");
        page.onRequest(request -> asked.add(request.url()));
        var card = tasklist(page).card(number);

        assertThat(card).containsText("申请材料审查");
        assertThat(card.locator(".ow-card")).containsText("编号");
        assertThat(card.locator(".ow-card")).containsText("王**");
        assertThat(asked).filteredOn(url -> url.contains("/tasklist/cards")).hasSizeBetween(1, 2);
    }

    @Test
    void who_reads_english_has_cards_names_and_the_case_in_english() {
        var number = mine();
        var clerk = tasklist(browser.logIn("clerk2.liulin", "demo", "en-GB"));
        assertThat(clerk.card(number)).containsText("Check the application");
        assertThat(clerk.card(number).locator("dt")).hasText(new String[] {"Number", "Applicant"});
        assertThat(clerk.page().locator(".task-filters").first()).containsText("To be claimed");

        clerk.open(journey.task(number, "check-application").getId());
        assertThat(clerk.title()).isEqualTo("Check the application");
        var details = clerk.details("Case details");
        assertThat(details.locator("h3, dt, th, label, button, option, caption").allTextContents())
                .contains("Applicant", "Household registration", "Time limit", "Kind of paper")
                .allSatisfy(label -> assertThat(label).doesNotContainPattern("\\p{IsHan}"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, ?lang=en", "en-US, ''"})
    void who_reads_english_finds_no_chinese_around_the_tasks(String browsers, String chosen) {
        var number = mine();
        var page = browser.logIn("clerk2.liulin", "demo", browsers);
        page.navigate(address() + "/" + chosen);
        var card = tasklist(page).card(number);

        assertThat(card.locator(".dates")).containsText("Due");
        assertThat(page.locator(".task-filters, .tasks-list .sorting-choice, .tasks-list .dates, .app-menu, footer")
                        .allInnerTexts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.replace("孙立国", "")).doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void who_chose_chinese_reads_chinese_in_an_english_browser() {
        var number = mine();
        var page = browser.logIn("clerk2.liulin", "demo", "en-US");
        page.navigate(address() + "/?lang=zh-CN");
        var card = tasklist(page).card(number);

        assertThat(card).containsText(Pattern.compile("期限\\s+\\S.*(前|后)"));
        assertThat(page.locator(".task-filters")).containsText("待领取");
    }

    @Test
    void it_opens_with_all_there_is_to_do_and_every_list_tells_how_much_is_in_it() {
        mine();
        var page = browser.logIn("clerk2.liulin", "demo");
        tasklist(page);

        assertThat(page.locator("ol.tasks-list li").first()).isVisible();
        assertThat(page.locator(".task-filter.active")).containsText("全部待办");
        assertThat(page.locator(".task-filter:not(.active) .ow-count")).hasCount(4);
        var mine = page.locator(".task-filter").nth(1);
        assertThat(mine).containsText("我的任务");
        assertThat(mine.locator(".ow-count")).hasText(Pattern.compile("\\([1-9]\\d*\\)"));
    }

    @Test
    void what_somebody_may_not_register_is_neither_offered_nor_answered() {
        var page = browser.logIn("medical", "demo");
        tasklist(page);
        page.locator("a:has(.glyphicon-list-alt)").click();

        assertThat(page.locator(".modal-dialog .processes a")).hasText(new String[] {"主动发现线索", "延长办理期限"});
        var form = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("one-window-case")
                .latestVersion()
                .singleResult()
                .getId();
        assertThat(page.request()
                        .get(address() + "/camunda/api/engine/engine/default/process-definition/" + form
                                + "/deployed-start-form")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void on_a_phone_an_open_task_stands_alone_with_a_way_back() {
        var number = mine();
        var page = browser.logIn("clerk2.liulin", "demo");
        var clerk = tasklist(page);
        page.setViewportSize(390, 844);
        clerk.card(number).locator("h4 a").click();

        assertThat(page.locator(".task-card h2.task")).isInViewport();
        assertThat(page.locator("section.tasks-list")).isHidden();
        page.locator(".ow-back").click();
        assertThat(clerk.card(number)).isVisible();
    }

    @Test
    void the_case_speaks_of_people_by_name() {
        var number = mine();
        var clerk = tasklist(browser.logIn("clerk2.liulin", "demo"));
        clerk.open(journey.task(number, "check-application").getId());

        var details = clerk.details("办件详情");
        assertThat(details.locator(".ow-timeline li").first()).containsText("陈晓梅");
        assertThat(details).not().containsText(Pattern.compile("M\\d|\\.liulin|system"));
    }

    @Test
    void what_was_filled_in_survives_a_look_at_the_case_and_is_gone_after_log_out() {
        var number = mine();
        var page = browser.logIn("clerk2.liulin", "demo");
        var clerk = tasklist(page);
        clerk.take(journey.task(number, "check-application").getId())
                .tick("审查结果", "不予受理")
                .enter("理由或说明", "不在本镇居住");
        clerk.details("办件详情");
        page.locator(".task-card .nav-tabs a").getByText("办理").first().click();
        assertThat(page.locator(".task-card .fjs-form textarea").first()).hasValue("不在本镇居住");

        assertThat(drafts(page)).hasSize(1);
        page.navigate(address() + "/login?logout");
        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void where_the_cards_and_the_case_fail_tasklist_goes_on() {
        var number = mine();
        var page = browser.logIn("clerk2.liulin", "demo");
        page.route(Pattern.compile("https?://[^/]+/tasklist/.*"), Route::abort);
        var clerk = tasklist(page);
        page.locator(".tasks-list li").first().waitFor();

        clerk.open(journey.task(number, "check-application").getId());
        page.locator(".task-card .nav-tabs a").getByText("办件详情").click();
        assertThat(page.locator(".ow-case [role=alert]")).containsText("办件详情暂时无法显示");
        assertThat(clerk.title()).isEqualTo("申请材料审查");
    }

    @Test
    void the_page_with_its_nonce_is_never_kept() {
        var answer = person("clerk.liulin").page().navigate(address() + "/camunda/app/tasklist/default/?again");

        assertThat(answer.headerValue("Content-Security-Policy")).contains("nonce-");
        assertThat(answer.headerValue("Cache-Control")).contains("no-store");
    }

    /** A case whose first task a clerk of few tasks holds. */
    @SuppressWarnings("unchecked")
    private static List<String> drafts(Page page) {
        return (List<String>)
                page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('camunda-form:'))");
    }

    private String mine() {
        var number = journey.register(Applications.quiet(LIULIN));
        journey.claim("clerk2.liulin", journey.task(number, "check-application").getId());
        return number;
    }

    private String register(JsonNode application) throws Exception {
        var clerk = person("clerk.liulin");
        var form = clerk.start("社会救助办件");
        assertThat(form.selected("经办机构")).isEqualTo("柳林镇");
        var applicant = application.path("applicant");
        form.group("申请人")
                .enter("姓名", applicant.path("name").asText())
                .enter("证件号码", applicant.path("idNumber").asText())
                .enter("联系电话", applicant.path("phone").asText())
                .select("户籍地", "柳林镇杨家村")
                .select("居住地", "柳林镇杨家村")
                .enter("详细地址", applicant.path("address").asText());
        form.enter("共同生活的家庭成员人数（不含申请人）", "2");
        var wife = application.path("household").path(0);
        form.group("家庭成员1")
                .enter("姓名", wife.path("name").asText())
                .select("与申请人关系", "配偶")
                .select("证件类型", "居民身份证")
                .enter("证件号码", wife.path("idNumber").asText())
                .select("健康状况", "重病");
        var child = application.path("household").path(1);
        form.group("家庭成员2")
                .enter("姓名", child.path("name").asText())
                .select("与申请人关系", "子女")
                .select("证件类型", "居民身份证")
                .enter("证件号码", child.path("idNumber").asText())
                .select("就学情况", "普通高中")
                .select("就读学校", "安和县第一中学");
        form.enter("家庭月收入（元）", "1200")
                .tick("需求", "基本生活", "看病就医", "子女就学")
                .enter("困难情况", application.path("story").asText())
                .tick("已签署核对授权书的人员", "申请人", "家庭成员1")
                .day("授权书签署日期", "2026/11/20")
                .tick("有急难情形（先行救助，不等受理）");
        form.group("急难情形")
                .select("急难类型", "突发重大疾病")
                .select("急难发生地", "柳林镇")
                .day("发生日期", "2026/11/18")
                .enter("急需金额（元）", "800");
        var answer = clerk.submit();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return json.readTree(answer.text()).path("businessKey").asText();
    }

    private Optional<SampleCase.Step> next(Iterable<SampleCase.Step> left, String number) {
        for (var step : left) {
            if (!journey.find(number + step.of(), step.task()).isEmpty()) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private void take(SampleCase.Step step, String number) {
        var who = person(step.login());
        step.entry()
                .accept(who.take(journey.task(number + step.of(), step.task()).getId()));
        var status = who.complete();
        assertThat(status)
                .as(() -> step.task() + " by " + step.login() + ": " + who.told())
                .isEqualTo(204);
    }

    private TasklistPage person(String login) {
        return people.computeIfAbsent(login, name -> tasklist(browser.logIn(name, "demo")));
    }

    private TasklistPage tasklist(Page page) {
        page.navigate(address() + "/camunda/app/tasklist/default/");
        page.locator("a:has(.glyphicon-list-alt)").waitFor();
        return new TasklistPage(page, address());
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
