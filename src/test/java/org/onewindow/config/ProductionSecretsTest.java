package org.onewindow.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionSecretsTest {

    @Test
    void production_with_everything_of_its_own_starts() {
        assertThatCode(() -> ProductionSecrets.check(complete())).doesNotThrowAnyException();
    }

    @Test
    void every_missing_variable_is_named_at_once() {
        assertThatThrownBy(() -> ProductionSecrets.check(new MockEnvironment()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ONEWINDOW_DATA_KEY, ONEWINDOW_DB_PASSWORD, ONEWINDOW_DB_URL, ONEWINDOW_DB_USER, "
                        + "ONEWINDOW_HASH_KEY");
    }

    @Test
    void short_keys_and_those_of_the_demo_are_refused_without_repeating_them() {
        for (String key : new String[] {"short", "c2hvcnQ=", base64("demo-only: not a secret, 32 byte")}) {
            var environment = complete().withProperty("onewindow.data-key", key);

            assertThatThrownBy(() -> ProductionSecrets.check(environment))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("ONEWINDOW_DATA_KEY")
                    .hasMessageNotContaining(key);
        }
    }

    @Test
    void two_equal_keys_are_refused() {
        var environment = complete().withProperty("onewindow.hash-key", base64("0123456789abcdef0123456789abcdef"));

        assertThatThrownBy(() -> ProductionSecrets.check(environment)).hasMessageContaining("must differ");
    }

    @Test
    void a_database_of_another_kind_is_refused() {
        var environment = complete().withProperty("onewindow.db.url", "postgres://db/onewindow");

        assertThatThrownBy(() -> ProductionSecrets.check(environment)).hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void production_and_demo_exclude_each_other() {
        var environment = complete();
        environment.setActiveProfiles("prod", "demo");

        assertThatThrownBy(() -> ProductionSecrets.check(environment)).isInstanceOf(StartRefused.class);
    }

    private static MockEnvironment complete() {
        return new MockEnvironment()
                .withProperty("onewindow.db.url", "jdbc:postgresql://db/onewindow")
                .withProperty("onewindow.db.user", "onewindow")
                .withProperty("onewindow.db.password", "p")
                .withProperty("onewindow.data-key", base64("0123456789abcdef0123456789abcdef"))
                .withProperty("onewindow.hash-key", base64("fedcba9876543210fedcba9876543210"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
