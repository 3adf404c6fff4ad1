package org.onewindow.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Production starts with its own database and keys only. */
final class ProductionSecrets {

    private static final int LEAST_LENGTH = 32;

    private static final Map<String, String> NEEDED = Map.of(
            "onewindow.db.url", "ONEWINDOW_DB_URL",
            "onewindow.db.user", "ONEWINDOW_DB_USER",
            "onewindow.db.password", "ONEWINDOW_DB_PASSWORD");

    private static final Map<String, String> KEYS = Map.of(
            "onewindow.data-key", "ONEWINDOW_DATA_KEY",
            "onewindow.hash-key", "ONEWINDOW_HASH_KEY",
            "onewindow.query-key", "ONEWINDOW_QUERY_KEY");

    private ProductionSecrets() {}

    /** @throws StartRefused naming every variable that is missing or not fit; never its value */
    static void check(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("demo | test"))) {
            throw new StartRefused(
                    "prod 不能与 demo、test 同时启用。 The profile prod cannot be combined with demo or test.",
                    "只启用 prod。 Activate prod alone.");
        }
        var missing = new ArrayList<String>();
        NEEDED.forEach((property, variable) -> {
            if (value(environment, property).isEmpty()) {
                missing.add(variable);
            }
        });
        var weak = new ArrayList<String>();
        KEYS.forEach((property, variable) -> {
            String key = value(environment, property);
            if (key.isEmpty()) {
                missing.add(variable);
            } else if (key.length() < LEAST_LENGTH
                    || key.toLowerCase(Locale.ROOT).contains("known-to-everybody")) {
                weak.add(variable);
            }
        });
        refuseMissing(missing);
        refuseWeak(weak);
    }

    private static void refuseMissing(List<String> missing) {
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing.stream().sorted().toList());
            throw new StartRefused(
                    "生产环境缺少以下环境变量:" + names + "。 Production needs these environment variables: " + names + ".",
                    "请设置后再启动。 Set them and start again.");
        }
    }

    private static void refuseWeak(List<String> weak) {
        if (!weak.isEmpty()) {
            String names = String.join(", ", weak.stream().sorted().toList());
            throw new StartRefused(
                    "以下密钥过短或为演示密钥:" + names + "。 These keys are too short or demo keys: " + names + ".",
                    "请使用不少于 " + LEAST_LENGTH + " 个字符的随机值。 Use random values of at least " + LEAST_LENGTH
                            + " characters: openssl rand -base64 32");
        }
    }

    private static String value(Environment environment, String property) {
        return environment.getProperty(property, "").strip();
    }
}
