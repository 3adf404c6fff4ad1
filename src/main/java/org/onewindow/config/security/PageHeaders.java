package org.onewindow.config.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Our pages load nothing from elsewhere. Pages are never cached, the webapps' included: theirs carry a CSP nonce. */
final class PageHeaders extends AbstractHttpConfigurer<PageHeaders, HttpSecurity> {

    private static final RequestMatcher FILES = new OrRequestMatcher(
            withDefaults().matcher("/assets/**"),
            withDefaults().matcher("/camunda/lib/**"),
            withDefaults().matcher("/camunda/app/{app}/{folder}/**"),
            withDefaults().matcher("/camunda/app/{app}/{file}.{extension}"));

    /** The engine's own files, with its version in the address; ours in its folders are changed by us. */
    private static final RequestMatcher VERSIONED = new AndRequestMatcher(
            request -> request.getParameter("bust") != null,
            new OrRequestMatcher(
                    withDefaults().matcher("/camunda/lib/**"),
                    withDefaults().matcher("/camunda/assets/**"),
                    withDefaults().matcher("/camunda/app/{app}/{file}.{extension}")));

    private static final RequestMatcher WEBAPP_PAGES = withDefaults().matcher("/camunda/app/{app}/{engine}/");

    private static final RequestMatcher WEBAPPS = withDefaults().matcher("/camunda/**");

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";

    private final String policy;

    /** Logging out leads on to the provider, which counts as where the form goes. */
    PageHeaders(Oidc oidc) {
        policy = oidc.configured() ? POLICY + " " + oidc.origin() : POLICY;
    }

    @Override
    public void init(HttpSecurity http) throws Exception {
        var pages = new OrRequestMatcher(WEBAPP_PAGES, new NegatedRequestMatcher(FILES));
        http.headers(headers -> headers.cacheControl(CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(pages, new CacheControlHeadersWriter()))
                // The engine's filter has already said no-cache.
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        VERSIONED,
                        (request, response) ->
                                response.setHeader("Cache-Control", "private, max-age=31536000, immutable")))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        FILES, new StaticHeadersWriter("Cache-Control", "no-cache")))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(WEBAPPS), new StaticHeadersWriter("Content-Security-Policy", policy)))
                .referrerPolicy(Customizer.withDefaults()));
    }
}
