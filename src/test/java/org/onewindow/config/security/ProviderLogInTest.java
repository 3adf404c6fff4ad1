package org.onewindow.config.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.office.Identity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@OneWindowTest
class ProviderLogInTest {

    private static ConfigurableApplicationContext provider;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Oidc oidc;

    @Autowired
    private Identity identity;

    @BeforeAll
    static void start(@Autowired Oidc oidc) {
        provider = OpenIdProvider.start(oidc.issuer());
    }

    @AfterAll
    static void stop(@Autowired JdbcClient jdbc) {
        provider.close();
        for (var table : List.of("staff_role where staff", "staff where id")) {
            jdbc.sql("delete from " + table + " in ('liu.yang', 'zhao.min', 'county-system')")
                    .update();
        }
    }

    @Test
    void the_log_in_page_offers_the_provider() throws Exception {
        assertThat(get("/login", new MockHttpSession()).getContentAsString(UTF_8))
                .contains("/oauth2/authorization/provider");
    }

    @Test
    void whoever_the_provider_knows_arrives_with_the_roles_and_offices_of_the_claims() throws Exception {
        var session = new MockHttpSession();

        var arrived = logIn("liu.yang", session);

        assertThat(arrived.getRedirectedUrl()).isEqualTo("/");
        var home = get("/", session);
        assertThat(home.getStatus()).isEqualTo(200);
        assertThat(home.getContentAsString(UTF_8)).contains("刘洋", "东关街道");
        assertThat(identity.groupsOf("liu.yang")).containsExactly("clerk@990101001");
        assertThat(identity.officesOf("liu.yang"))
                .filteredOn(office -> !office.contains("/"))
                .containsExactly("990101001");
        assertThat(get("/camunda/app/cockpit/none", session).getStatus()).isEqualTo(403);
    }

    @Test
    void a_manager_by_claim_may_open_cockpit_at_once() throws Exception {
        var session = new MockHttpSession();
        logIn("zhao.min", session);

        assertThat(get("/camunda/app/cockpit/none", session).getStatus()).isEqualTo(404);
    }

    @Test
    void a_token_without_an_office_is_refused_with_a_sentence() throws Exception {
        var session = new MockHttpSession();

        var refused = logIn("no.office", session);

        assertThat(refused.getRedirectedUrl()).isEqualTo("/login?refused=no-office");
        assertThat(get("/login?refused=no-office&lang=en", session).getContentAsString(UTF_8))
                .contains("names no office of this system");
        assertThat(get("/", session).getStatus()).isEqualTo(302);
        assertThat(identity.logIn("no.office")).isEmpty();
    }

    @Test
    void logging_out_here_logs_out_at_the_provider() throws Exception {
        var session = new MockHttpSession();
        logIn("liu.yang", session);

        var out = call(MockMvcRequestBuilders.post("/logout").with(csrf()), session);

        assertThat(out.getRedirectedUrl())
                .startsWith(oidc.issuer() + "/connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://127.0.0.1/login?logout");
    }

    @Test
    void logging_out_in_a_webapp_is_told_where_the_provider_ends_its_session() throws Exception {
        var session = new MockHttpSession();
        logIn("liu.yang", session);

        var out = call(MockMvcRequestBuilders.post("/camunda/api/admin/auth/user/default/logout"), session);

        assertThat(out.getStatus()).isEqualTo(204);
        assertThat(out.getHeader("OW-Next"))
                .startsWith(oidc.issuer() + "/connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://127.0.0.1/login?logout");
        assertThat(get("/", session).getStatus()).isEqualTo(302);
    }

    @Test
    void the_own_log_in_of_such_a_person_stays_closed() throws Exception {
        logIn("liu.yang", new MockHttpSession());

        var tried = call(
                MockMvcRequestBuilders.post("/login")
                        .param("username", "liu.yang")
                        .param("password", "none")
                        .with(csrf()),
                new MockHttpSession());

        assertThat(tried.getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void a_system_calls_the_api_with_its_token() throws Exception {
        var answer = bearer(token("county-system", "api"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(identity.groupsOf("county-system")).containsExactly("officer@990101-yb");
    }

    @Test
    void a_token_that_is_forged_meant_for_another_or_without_an_office_opens_nothing() throws Exception {
        assertThat(bearer("a.b.c").getStatus()).isEqualTo(401);
        assertThat(bearer(token("county-system", "elsewhere")).getStatus()).isEqualTo(401);
        var placeless = bearer(token("placeless-system", "api"));
        assertThat(placeless.getStatus()).isEqualTo(401);
        assertThat(json.readTree(placeless.getContentAsByteArray()).path("code").asText())
                .isEqualTo("no-office");
    }

    private MockHttpServletResponse bearer(String token) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/api/v1/tasks").header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse();
    }

    private String token(String system, String scope) throws Exception {
        var basic = Base64.getEncoder().encodeToString((system + ":" + system).getBytes(UTF_8));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(oidc.issuer() + "/oauth2/token"))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "grant_type=client_credentials&scope=" + scope))
                                .build(),
                        BodyHandlers.ofString());
        return json.readTree(answer.body()).path("access_token").asText();
    }

    /** Walks from our button through the provider's own form back to us. */
    private MockHttpServletResponse logIn(String name, MockHttpSession session) throws Exception {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var there = Objects.requireNonNull(
                get("/oauth2/authorization/provider", session).getRedirectedUrl());
        follow(browser, URI.create(there));
        var form = follow(browser, URI.create(oidc.issuer() + "/login")).body();
        var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(form);
        assertThat(token.find()).as(form).isTrue();
        var sent = browser.send(
                HttpRequest.newBuilder(URI.create(oidc.issuer() + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password="
                                + OpenIdProvider.SECRET + "&_csrf=" + URLEncoder.encode(token.group(1), UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        var again = follow(browser, URI.create(oidc.issuer()).resolve(location(sent)));
        var back = URI.create(location(again));
        assertThat(back.getPath()).isEqualTo("/login/oauth2/code/provider");
        var request = MockMvcRequestBuilders.get(back.getPath());
        for (var pair : back.getRawQuery().split("&", -1)) {
            var at = pair.indexOf('=');
            request.param(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
        }
        return call(request, session);
    }

    private static HttpResponse<String> follow(HttpClient browser, URI address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private MockHttpServletResponse get(String path, MockHttpSession session) throws Exception {
        return call(MockMvcRequestBuilders.get(path), session);
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request, MockHttpSession session)
            throws Exception {
        MvcResult result = mvc.perform(request.session(session).with(from -> {
                    from.setServerName("127.0.0.1");
                    return from;
                }))
                .andReturn();
        return result.getResponse();
    }
}
