package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.OneWindowTest;
import org.onewindow.journey.Applications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Every page of Cockpit, Admin, Welcome and Tasklist, opened by who may: Chinese, without an error; and the way out. */
@OneWindowTest
class WebappPagesTest {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#";
    private static final String ADMIN = "/camunda/app/admin/default/#";

    @Autowired
    private MockMvc http;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @LocalServerPort
    private int port;

    private Browser browser;
    private String address;

    @BeforeEach
    void open() {
        address = "http://localhost:" + port;
        browser = Browser.open(address);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void cockpit() throws Exception {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(register(), "intake")
                .singleResult();
        var definition = instance.getProcessDefinitionId();
        var page = new ReadablePage(browser.logIn("manager.county", "demo"), address);

        page.open(COCKPIT + "/dashboard").click(".sections-menu .dropdown > a");
        page.open(COCKPIT + "/processes").click("text=缩略图");
        for (var tab : List.of("pd-incidents-tab", "call-process-definitions-table", "job-definition-table")) {
            page.open(COCKPIT + "/process-definition/" + definition + "/runtime?detailsTab=" + tab);
        }
        for (var tab : List.of(
                "variables-tab",
                "incidents-tab",
                "called-process-instances-tab",
                "user-tasks-tab",
                "jobs-tab",
                "external-tasks-process-instance-runtime")) {
            page.open(COCKPIT + "/process-instance/" + instance.getId() + "/runtime?tab=" + tab);
        }
        page.open(COCKPIT + "/decisions");
        for (var decision : repository.createDecisionDefinitionQuery().list()) {
            page.open(COCKPIT + "/decision-definition/" + decision.getId());
        }
        page.open(COCKPIT + "/repository");

        assertThat(page.wrong()).isEmpty();
    }

    @Test
    void admin_looks_at_staff_roles_offices_rights_and_the_engine() {
        var tab = browser.logIn("admin", "demo");
        var page = new ReadablePage(tab, address);

        page.open(ADMIN + "/");
        page.open(ADMIN + "/users");
        for (var of : List.of("profile", "groups", "tenants")) {
            page.open(ADMIN + "/users/clerk.liulin?tab=" + of);
        }
        page.open(ADMIN + "/groups");
        for (var of : List.of("group", "tenants", "users")) {
            page.open(ADMIN + "/groups/clerk@990101101?tab=" + of);
        }
        page.open(ADMIN + "/tenants");
        for (var of : List.of("tenant", "groups", "users")) {
            page.open(ADMIN + "/tenants/990101101?tab=" + of);
        }
        page.open(ADMIN + "/authorization?resource=0").open(ADMIN + "/authorization?resource=6");
        for (var of : List.of("system-settings-general", "diagnostics-system-settings", "system-settings-metrics")) {
            page.open(ADMIN + "/system?section=" + of);
        }
        page.click(".app-switch > a");

        assertThat(page.wrong()).isEmpty();
    }

    @Test
    void admin_offers_nothing_that_would_change_the_directory() {
        var page = browser.logIn("admin", "demo");
        var read = new ReadablePage(page, address);

        for (var path : List.of(
                "/users",
                "/users/clerk.liulin?tab=profile",
                "/users/clerk.liulin?tab=groups",
                "/groups/clerk@990101101?tab=group",
                "/tenants/990101101?tab=tenant",
                "/authorization?resource=0")) {
            read.open(ADMIN + path);
            assertThat(page.locator(".section-content a:visible, .section-content button:visible")
                            .allInnerTexts())
                    .as(path)
                    .noneMatch(text -> text.matches("(?s).*(修改|删除|移除|添加|新建|加入).*"));
            assertThat(page.locator(".section-content form[name^=edit] input:not([readonly]):visible")
                            .count())
                    .as(path)
                    .isZero();
        }
    }

    @Test
    void welcome() {
        var page = new ReadablePage(browser.logIn("manager.county", "demo"), address);

        assertThat(page.open("/camunda/app/welcome/default/").wrong()).isEmpty();
    }

    @Test
    void tasklist() {
        var page = new ReadablePage(browser.logIn("clerk.liulin", "demo"), address);

        assertThat(page.open("/camunda/app/tasklist/default/")
                        .click("text=新建办件")
                        .wrong())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"clerk.liulin, tasklist", "manager.county, cockpit", "admin, admin", "manager.county, welcome"})
    void log_out_of_an_application_ends_the_session_and_leads_to_our_log_in(String who, String app) {
        var page = browser.logIn(who, "demo");
        page.context()
                .addInitScript(
                        "new MutationObserver(() => { const form = document.querySelector('form[name=signinForm]');"
                                + " if (form?.checkVisibility()) localStorage.setItem('dead-log-in-seen', 'yes') })"
                                + ".observe(document, { childList: true, subtree: true })");
        page.navigate(address + "/camunda/app/" + app + "/default/");

        page.locator("li.account > a").click();
        page.locator("li.logout a").click();
        page.waitForURL(Pattern.compile(".*/login\\?logout"));

        assertThat(page.getByRole(AriaRole.BUTTON).getByText("登录").count()).isPositive();
        assertThat(page.evaluate("localStorage.getItem('dead-log-in-seen')")).isNull();
        page.navigate(address + "/camunda/app/" + app + "/default/");
        assertThat(page.url()).endsWith("/login");
        browser.logInOn(page, who, "demo");
        assertThat(page.url()).startsWith(address + "/camunda/app/" + app + "/default/");
    }

    @Test
    void a_wrong_password_leaves_the_name_that_was_entered() {
        var page = browser.logIn("clerk.liulin", "demo");
        page.locator("form[action='/logout'] button").click();
        page.waitForURL(Pattern.compile(".*/login\\?logout"));

        page.locator("input[name=username]").fill("clerk.liulin");
        page.locator("input[name=password]").fill("wrong");
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/login\\?error"));

        assertThat(page.locator("input[name=username]").inputValue()).isEqualTo("clerk.liulin");
        assertThat(page.locator("input[name=password]").inputValue()).isEmpty();
    }

    @Test
    void the_engines_own_files_are_kept_and_ours_are_asked_for_again() throws Exception {
        var kept = http.perform(get("/camunda/lib/runtime.js?bust=7.24.0").with(user("clerk.liulin")))
                .andReturn()
                .getResponse();
        var ours = http.perform(get("/camunda/app/tasklist/scripts/cases.js?bust=7.24.0")
                        .with(user("clerk.liulin")))
                .andReturn()
                .getResponse();

        assertThat(kept.getHeader("Cache-Control")).contains("immutable");
        assertThat(ours.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void a_phone_shows_the_front_page_without_scrolling_sideways() throws Exception {
        register();
        var page = browser.logIn("clerk.liulin", "demo");
        page.setViewportSize(390, 844);

        assertThat((Boolean) page.locator(".scroll").evaluate("box => box.scrollWidth <= box.clientWidth"))
                .isTrue();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void log_out_on_our_pages_ends_the_session() {
        var page = browser.logIn("clerk.liulin", "demo");

        page.locator("form[action='/logout'] button").click();
        page.waitForURL(Pattern.compile(".*/login\\?logout"));
        page.navigate(address + "/");

        assertThat(page.url()).endsWith("/login");
    }

    /** A case in its check, so that Cockpit has an instance with a task and a clock. */
    private String register() throws Exception {
        var answer = http.perform(post("/api/v1/applications")
                        .with(httpBasic("clerk.liulin", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Applications.quiet("990101101").toString()))
                .andExpect(status().isCreated())
                .andReturn();
        var number = JsonPath.<String>read(answer.getResponse().getContentAsString(), "$.number");
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()) {
            for (var job : management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .messages()
                    .list()) {
                management.executeJob(job.getId());
            }
        }
        return number;
    }
}
