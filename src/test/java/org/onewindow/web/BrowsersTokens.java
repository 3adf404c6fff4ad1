package org.onewindow.web;

import java.util.List;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/**
 * Spring's {@code csrf()} of MockMvc leaves another store of tokens in the filter, under which every POST of a script
 * in a browser is refused. Puts ours back after each request.
 */
@TestComponent
public class BrowsersTokens implements MockMvcBuilderCustomizer {

    private static final String STORE = "tokenRepository";

    private record Kept(CsrfFilter filter, Object store) {}

    private final List<Kept> kept;

    BrowsersTokens(List<SecurityFilterChain> chains) {
        kept = chains.stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .map(CsrfFilter.class::cast)
                .map(filter -> new Kept(filter, ReflectionTestUtils.getField(filter, STORE)))
                .toList();
    }

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(
                request -> kept.forEach(each -> ReflectionTestUtils.setField(each.filter(), STORE, each.store())));
    }
}
