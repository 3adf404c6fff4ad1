package org.onewindow.config.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OneWindowTest
class SecurityTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private StaffLogIns logIns;

    @Test
    void whoever_is_not_logged_in_is_led_to_the_log_in_page() {
        assertThat(mvc.get().uri("/")).hasStatus(302).redirectedUrl().endsWith("/login");
        assertThat(mvc.get().uri("/login")).hasStatusOk().bodyText().contains("用户名");
    }

    @Test
    void the_log_in_page_speaks_english_when_asked() {
        assertThat(mvc.get().uri("/login").header("Accept-Language", "en-GB,en;q=0.8"))
                .bodyText()
                .contains("Log-in name");
        assertThat(mvc.get().uri("/login?lang=en")).cookies().hasValue("OW-LANG", "en");
        assertThat(mvc.get().uri("/login").header("Accept-Language", "de"))
                .bodyText()
                .contains("用户名");
    }

    @Test
    void name_and_password_open_the_front_page() {
        assertThat(mvc.perform(formLogin().user("clerk.liulin").password("demo")))
                .hasStatus(302)
                .hasRedirectedUrl("/");
        assertThat(mvc.perform(formLogin().user("clerk.liulin").password("Demo")))
                .hasRedirectedUrl("/login?error");
        assertThat(mvc.perform(formLogin().user("nobody").password("demo"))).hasRedirectedUrl("/login?error");
        assertThat(mvc.get().uri("/").with(staff("clerk.liulin")))
                .hasStatusOk()
                .bodyText()
                .contains("陈晓梅");
    }

    @ParameterizedTest
    @CsvSource({
        "clerk.liulin, 403, 403",
        "leader.liulin, 403, 403",
        "medical, 403, 403",
        "county.officer, 403, 403",
        "county.leader, 404, 403",
        "manager.hewan, 404, 403",
        "auditor, 404, 403",
        "admin, 404, 404"
    })
    void cockpit_and_admin_open_for_their_roles(String id, int cockpit, int admin) {
        // 404 from the test's dispatcher means that security let the request through.
        assertThat(mvc.get().uri("/camunda/app/cockpit/none").with(staff(id))).hasStatus(cockpit);
        assertThat(mvc.get().uri("/camunda/app/admin/none").with(staff(id))).hasStatus(admin);
    }

    @Test
    void what_is_not_listed_is_closed() {
        for (String path : new String[] {"/engine-rest/task", "/actuator/env", "/h2", "/api/v2/tasks"}) {
            assertThat(mvc.get().uri(path).with(staff("admin"))).as(path).hasStatus(403);
        }
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/prometheus").with(staff("auditor"))).hasStatus(403);
    }

    @Test
    void the_api_wants_basic_credentials_and_says_so_in_the_callers_language() {
        assertThat(mvc.get().uri("/api/v1/none").header("Accept-Language", "en"))
                .hasStatus(401)
                .hasContentType(MediaType.parseMediaType("application/problem+json;charset=UTF-8"))
                .bodyJson()
                .extractingPath("title")
                .isEqualTo("Please log in first.");
        assertThat(mvc.get().uri("/api/v1/none").with(httpBasic("clerk.liulin", "wrong")))
                .hasStatus(401);
        assertThat(mvc.get().uri("/api/v1/none").with(httpBasic("clerk.liulin", "demo")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/public/none")).hasStatus(404);
    }

    @Test
    void the_description_of_the_api_is_had_like_the_api_itself() {
        assertThat(mvc.get().uri("/v3/api-docs").with(httpBasic("clerk.liulin", "demo")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths['/api/v1/applications']")
                .isNotNull();
        assertThat(mvc.get().uri("/v3/api-docs"))
                .hasStatus(401)
                .hasContentType(MediaType.parseMediaType("application/problem+json;charset=UTF-8"));
    }

    @Test
    void pages_want_their_token_and_the_webapps_bring_their_own() {
        assertThat(mvc.post().uri("/desk/anything").with(staff("clerk.liulin"))).hasStatus(403);
        assertThat(mvc.post().uri("/desk/anything").with(staff("clerk.liulin")).with(csrf()))
                .hasStatus(404);
    }

    @Test
    void logging_out_of_a_webapp_logs_out_everywhere() {
        assertThat(mvc.post().uri("/camunda/api/admin/auth/user/default/logout").with(staff("clerk.liulin")))
                .hasStatus(204);
        assertThat(mvc.post().uri("/logout").with(staff("clerk.liulin")).with(csrf()))
                .hasRedirectedUrl("/login?logout");
    }

    private UserRequestPostProcessor staff(String id) {
        var person = logIns.loadUserByUsername(id);
        return user(id).authorities(AuthorityUtils.createAuthorityList(person.getAuthorities().stream()
                .map(authority -> authority.getAuthority())
                .toList()));
    }
}
