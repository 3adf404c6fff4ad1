package org.onewindow.sealing;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The application starts only with the keys that its database was filled under. */
@Component
@DependsOnDatabaseInitialization
class SealingProbe {

    private static final String TEXT = "one window";
    private static final List<String> APART = List.of("hash", "query");

    private final Sealing sealing;
    private final JdbcClient jdbc;

    SealingProbe(Sealing sealing, JdbcClient jdbc) {
        this.sealing = sealing;
        this.jdbc = jdbc;
        check();
    }

    private record Probe(String keyName, String probe) {}

    /** @throws KeyRefused when a key that data may lie under is missing or another one */
    final void check() {
        remember(sealing.currentKey(), Base64.getEncoder().encodeToString(sealing.seal(TEXT)));
        remember("hash", sealing.hash(TEXT));
        remember("query", queryProbe());
        for (var probe : jdbc.sql("select key_name, probe from sealing_probe order by key_name")
                .query(Probe.class)
                .list()) {
            verify(probe);
        }
    }

    private void verify(Probe probe) {
        var name = probe.keyName();
        if (!APART.contains(name) && !sealing.knows(name)) {
            throw new KeyRefused("数据仍由密钥 %s 加密，但没有配置它。 Data is still sealed with key %s, which is not configured."
                    .formatted(name, name));
        }
        boolean right = switch (name) {
            case "hash" -> probe.probe().equals(sealing.hash(TEXT));
            case "query" -> probe.probe().equals(queryProbe());
            default -> opens(probe.probe());
        };
        if (!right) {
            throw new KeyRefused(
                    "密钥 %s 与数据库中的数据不符。 Key %s is not the one this database was filled with.".formatted(name, name));
        }
    }

    private boolean opens(String probe) {
        try {
            return sealing.open(Base64.getDecoder().decode(probe)).equals(TEXT);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private String queryProbe() {
        return HexFormat.of().formatHex(sealing.queryMac(TEXT));
    }

    private void remember(String name, String probe) {
        jdbc.sql("insert into sealing_probe (key_name, probe) values (?, ?) on conflict do nothing")
                .params(name, probe)
                .update();
    }
}
