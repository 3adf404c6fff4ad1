package org.onewindow.config.database;

import java.nio.file.Path;
import org.onewindow.config.StartRefused;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Which database: the one named by {@code onewindow.db.url} (ONEWINDOW_DB_URL) or {@code spring.datasource.url}, in demo
 * and test a server of our own when none is named.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails database(Environment environment) {
        String url = first(environment, "onewindow.db.url", "spring.datasource.url");
        if (!url.isEmpty()) {
            return new NamedDatabase(
                    first(environment, "onewindow.db.user", "spring.datasource.username"),
                    first(environment, "onewindow.db.password", "spring.datasource.password"),
                    url);
        }
        boolean own = environment.getProperty("onewindow.embedded-postgresql.enabled", Boolean.class, false);
        if (!own || !serverComesAlong(DatabaseConfiguration.class.getClassLoader())) {
            throw new StartRefused(
                    "没有指定数据库。 No database is named.",
                    "请设置环境变量 ONEWINDOW_DB_URL、ONEWINDOW_DB_USER、ONEWINDOW_DB_PASSWORD。 Set ONEWINDOW_DB_URL "
                            + "(jdbc:postgresql://host:5432/name), ONEWINDOW_DB_USER and ONEWINDOW_DB_PASSWORD.");
        }
        Path home = Path.of(environment.getProperty("onewindow.embedded-postgresql.home", ".data"));
        return environment.getProperty("onewindow.embedded-postgresql.temporary", Boolean.class, false)
                ? EmbeddedPostgresql.temporary(home)
                : EmbeddedPostgresql.lasting(home, environment.getProperty("demo.reset", Boolean.class, false));
    }

    /** Production's image leaves it out. */
    static boolean serverComesAlong(ClassLoader classes) {
        return ClassUtils.isPresent("io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver", classes);
    }

    private record NamedDatabase(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private static String first(Environment environment, String property, String otherwise) {
        String value = environment.getProperty(property, "");
        return value.isEmpty() ? environment.getProperty(otherwise, "") : value;
    }
}
