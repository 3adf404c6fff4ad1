package org.onewindow.config.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onewindow.config.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A PostgreSQL server of our own as the application's database. */
final class EmbeddedPostgresql implements JdbcConnectionDetails, AutoCloseable {

    static final String ANOTHER_DATABASE =
            "可设置以下环境变量，改用其他数据库。 To use another database, set ONEWINDOW_DB_URL=jdbc:postgresql://host:5432/name, "
                    + "ONEWINDOW_DB_USER and ONEWINDOW_DB_PASSWORD.";

    private static volatile @Nullable PostgresqlServer ofThisJvm;

    private final PostgresqlServer server;
    private final boolean closing;

    private EmbeddedPostgresql(PostgresqlServer server, boolean closing) {
        this.server = server;
        this.closing = closing;
    }

    /** Data that a restart finds again. */
    static EmbeddedPostgresql lasting(Path home, boolean reset) {
        try {
            return new EmbeddedPostgresql(PostgresqlServer.start(home.toAbsolutePath(), reset, true), true);
        } catch (IOException e) {
            throw refused(home, e);
        }
    }

    /** Empty at first, shared by every context of this JVM and gone with it. */
    static synchronized EmbeddedPostgresql temporary(Path home) {
        var server = ofThisJvm;
        if (server == null) {
            try {
                server = PostgresqlServer.startTemporary(home.toAbsolutePath());
            } catch (IOException e) {
                throw refused(home, e);
            }
            ofThisJvm = server;
            // Not a hook of the JVM's own: those run beside the closing contexts, which still need the server.
            SpringApplication.getShutdownHandlers().add(server::stop);
        }
        return new EmbeddedPostgresql(server, false);
    }

    private static StartRefused refused(Path home, IOException e) {
        boolean notOurs = e instanceof AccessDeniedException;
        return new StartRefused(
                notOurs
                        ? "文件夹 " + home + " 属于其他用户。 The folder " + home + " belongs to another user."
                        : "内置 PostgreSQL 未能启动：" + e.getMessage() + "。 The embedded PostgreSQL did not start: "
                                + e.getMessage() + ".",
                ANOTHER_DATABASE);
    }

    @Override
    public String getUsername() {
        return PostgresqlServer.USER;
    }

    @Override
    public String getPassword() {
        return server.password();
    }

    @Override
    public String getJdbcUrl() {
        return server.jdbcUrl(PostgresqlServer.DATABASE);
    }

    @Override
    public void close() {
        if (closing) {
            server.stop();
        }
    }
}
