package org.onewindow.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

class StartRefusalsTest {

    @Test
    void a_port_in_use_is_named_with_the_way_to_another() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var environment = new MockEnvironment().withProperty("server.port", "" + taken.getLocalPort());

            assertThatThrownBy(() -> check(environment))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("端口 " + taken.getLocalPort() + " 已被占用")
                    .extracting(refused -> ((StartRefused) refused).remedy())
                    .asString()
                    .contains("SERVER_PORT=");
        }
    }

    @Test
    void a_port_that_needs_rights_is_not_called_taken() {
        var refused = StartChecks.portRefused(443, new BindException("Permission denied"));

        assertThat(refused).hasMessageContaining("This user may not use port 443");
    }

    @Test
    void a_provider_is_named_whole_or_not_at_all() {
        assertThatCode(() -> check(provider("https://id.example/realms/x", "s")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(provider("https://id.example/realms/x", "")))
                .hasMessageContaining("ONEWINDOW_OIDC_CLIENT_SECRET");
        for (var issuer : new String[] {"id.example", "https:/realms/x", "not an address", "ftp://id.example"}) {
            assertThatThrownBy(() -> check(provider(issuer, "s")))
                    .as(issuer)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("ONEWINDOW_OIDC_ISSUER");
        }
    }

    @Test
    void people_read_the_sentence_and_what_to_do_and_no_trace() {
        var text = PlainReporter.text(new FailureAnalysis("没有。 None.", "补上。 Add it.", new IOException("x")));

        assertThat(text).contains("一门没有启动", "没有。 None.", "补上。 Add it.").doesNotContain("IOException");
        assertThat(PlainReporter.text(new FailureAnalysis("没有。", null, new IOException("x"))))
                .doesNotContain("null");
    }

    private static MockEnvironment provider(String issuer, String secret) {
        return new MockEnvironment()
                .withProperty("server.port", "0")
                .withProperty("onewindow.oidc.issuer", issuer)
                .withProperty("onewindow.oidc.client-secret", secret);
    }

    private static void check(MockEnvironment environment) {
        new StartChecks()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
    }
}
