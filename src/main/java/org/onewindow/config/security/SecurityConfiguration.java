package org.onewindow.config.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.DelegatingLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One log-in for pages and webapps, HTTP Basic for machines; what is not listed is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final RequestMatcher WEBAPP_LOG_OUT =
            withDefaults().matcher(POST, "/camunda/api/admin/auth/user/{engine}/logout");
    private static final RequestMatcher PAGE_LOG_OUT = withDefaults().matcher(POST, "/logout");

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ProblemResponses problems,
            Oidc oidc,
            JwtDecoder tokens,
            Converter<Jwt, AbstractAuthenticationToken> claims,
            Environment environment)
            throws Exception {
        if (oidc.configured()) {
            http.oauth2ResourceServer(
                    server -> server.jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(claims))
                            .authenticationEntryPoint(problems)
                            .accessDeniedHandler(problems));
        }
        if (!oidc.configured() || environment.acceptsProfiles(Profiles.of("demo | test"))) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(problems));
        }
        return http.securityMatcher(paths("/api/**", "/v3/api-docs/**"))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(withDefaults().matcher("/api/v1/public/**"))
                                .permitAll()
                                .requestMatchers(paths("/api/v1/**", "/v3/api-docs/**"))
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Oidc oidc,
            OAuth2UserService<OidcUserRequest, OidcUser> claimedUsers,
            ClientRegistrationRepository provider)
            throws Exception {
        if (oidc.configured()) {
            http.oauth2Login(login -> login.loginPage("/login")
                    .defaultSuccessUrl("/")
                    .userInfoEndpoint(info -> info.oidcUserService(claimedUsers))
                    .failureHandler(new ProviderRefusals()));
        }
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                paths("/login", "/error", "/assets/**", "/favicon.ico", "/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(paths("/actuator/prometheus"))
                        .access(Roles.administers())
                        .requestMatchers(paths(
                                "/camunda/app/cockpit/**",
                                "/camunda/api/cockpit/**",
                                "/camunda/app/welcome/**",
                                "/cockpit/**"))
                        .access(Roles.mayOpenCockpit())
                        .requestMatchers(withDefaults().matcher(GET, "/camunda/api/admin/auth/user/{engine}"))
                        .authenticated()
                        .requestMatchers(paths("/camunda/app/admin/**", "/camunda/api/admin/setup/**"))
                        .access(Roles.administers())
                        .requestMatchers(paths("/desk/audit"))
                        .access(Roles.audits())
                        .requestMatchers(paths("/", "/messages/**", "/desk/**", "/tasklist/**", "/camunda/**"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(PAGE_LOG_OUT, WEBAPP_LOG_OUT))
                        .logoutSuccessHandler(afterLogOut(provider))
                        .deleteCookies("OW-SESSION"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(new PageCsrfTokens())
                        // The webapps bring their own check (cookie XSRF-TOKEN).
                        .ignoringRequestMatchers(withDefaults().matcher("/camunda/**")))
                .with(new PageHeaders(oidc), headers -> {})
                .build();
    }

    /** The log-in leads back to the page that was asked for, never to a font or a script that a page asked for. */
    private static RequestCache pagesOnly() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new AndRequestMatcher(request -> request.getMethod().equals("GET"), html));
        return cache;
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieName("OW-XSRF");
        cookie.setHeaderName("X-OW-XSRF");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(properties -> properties.sameSite("Lax"));
        return cookie;
    }

    /**
     * Whoever came from the provider is logged out there, too; everybody ends at our log-in page. A page is sent on; the
     * script of the webapps is told where to go, since it cannot follow to another host.
     */
    private static LogoutSuccessHandler afterLogOut(ClientRegistrationRepository provider) {
        var told = byWayOf(provider);
        told.setRedirectStrategy((request, response, address) -> {
            response.setHeader("OW-Next", address);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        });
        var handlers = new LinkedHashMap<RequestMatcher, LogoutSuccessHandler>();
        handlers.put(WEBAPP_LOG_OUT, told);
        var handler = new DelegatingLogoutSuccessHandler(handlers);
        handler.setDefaultLogoutSuccessHandler(byWayOf(provider));
        return handler;
    }

    private static OidcClientInitiatedLogoutSuccessHandler byWayOf(ClientRegistrationRepository provider) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setDefaultTargetUrl("/login?logout");
        handler.setPostLogoutRedirectUri("{baseUrl}/login?logout");
        return handler;
    }

    private static RequestMatcher paths(String... patterns) {
        var matchers = new ArrayList<RequestMatcher>();
        for (String pattern : patterns) {
            matchers.add(withDefaults().matcher(pattern));
        }
        return new OrRequestMatcher(matchers);
    }
}
