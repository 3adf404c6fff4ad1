package org.onewindow.config;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Production starts with its own database and keys only. */
final class ProductionSecrets {

    private static final int KEY_BYTES = 32;

    private static final String NEW_KEY = "请使用 " + KEY_BYTES + " 字节随机值的 base64 编码。 Use " + KEY_BYTES
            + " random bytes in base64: openssl rand -base64 32";

    private static final Map<String, String> NEEDED = Map.of(
            "onewindow.db.url", "ONEWINDOW_DB_URL",
            "onewindow.db.user", "ONEWINDOW_DB_USER",
            "onewindow.db.password", "ONEWINDOW_DB_PASSWORD");

    private static final Map<String, String> KEYS =
            Map.of("onewindow.data-key", "ONEWINDOW_DATA_KEY", "onewindow.hash-key", "ONEWINDOW_HASH_KEY");

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
            } else if (!fit(key)) {
                weak.add(variable);
            }
        });
        refuseMissing(missing);
        refuseWeak(weak);
        if (value(environment, "onewindow.data-key").equals(value(environment, "onewindow.hash-key"))) {
            throw new StartRefused(
                    "ONEWINDOW_DATA_KEY 与 ONEWINDOW_HASH_KEY 不能相同。 ONEWINDOW_DATA_KEY and ONEWINDOW_HASH_KEY must differ.",
                    NEW_KEY);
        }
        if (!value(environment, "onewindow.db.url").startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "ONEWINDOW_DB_URL 应以 jdbc:postgresql: 开头。 ONEWINDOW_DB_URL must begin with jdbc:postgresql:.",
                    "例如 jdbc:postgresql://localhost:5432/onewindow。 For example jdbc:postgresql://localhost:5432/onewindow");
        }
    }

    private static void refuseMissing(List<String> missing) {
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing.stream().sorted().toList());
            throw new StartRefused(
                    "生产环境缺少以下环境变量：" + names + "。 Production needs these environment variables: " + names + ".",
                    "请设置后再启动；见 docs/operation.md。 Set them and start again; see docs/operation.md.");
        }
    }

    private static void refuseWeak(List<String> weak) {
        if (!weak.isEmpty()) {
            String names = String.join(", ", weak.stream().sorted().toList());
            throw new StartRefused(
                    "以下密钥长度不对或为演示密钥：" + names + "。 These keys have the wrong length or are those of the demo: " + names
                            + ".",
                    NEW_KEY);
        }
    }

    private static boolean fit(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key);
            return bytes.length == KEY_BYTES && !new String(bytes, StandardCharsets.ISO_8859_1).startsWith("demo");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String value(Environment environment, String property) {
        return environment.getProperty(property, "").strip();
    }
}
