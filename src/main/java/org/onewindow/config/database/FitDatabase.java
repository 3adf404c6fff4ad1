package org.onewindow.config.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.onewindow.config.StartRefused;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Looks at the server before the first migration: new enough, and able to hold Chinese. */
@Component
class FitDatabase implements FlywayMigrationStrategy {

    private static final int OLDEST = 15;

    @Override
    public void migrate(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            check(connection.getMetaData().getDatabaseMajorVersion(), encoding(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
        flyway.migrate();
    }

    private static String encoding(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_encoding')")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** @throws StartRefused when the database is not fit */
    static void check(int version, String encoding) {
        if (version < OLDEST) {
            throw new StartRefused(
                    "数据库是 PostgreSQL %1$d，需要 %2$d 以上。 The database is PostgreSQL %1$d, and %2$d or newer is needed."
                            .formatted(version, OLDEST),
                    "请升级数据库服务器。 Use a newer server.");
        }
        if (!encoding.equals("UTF8")) {
            throw new StartRefused(
                    "数据库的编码是 %1$s，应为 UTF8。 The database's encoding is %1$s and must be UTF8.".formatted(encoding),
                    "请重新建库。 Make it anew: create database onewindow owner onewindow encoding 'UTF8' template template0");
        }
    }
}
