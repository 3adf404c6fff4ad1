package org.onewindow.config.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the database does not let us in; other faults keep their stack trace. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        var why = why(String.valueOf(cause.getSQLState()));
        return why == null
                ? null
                : new FailureAnalysis(
                        why,
                        "请核对 ONEWINDOW_DB_URL、ONEWINDOW_DB_USER、ONEWINDOW_DB_PASSWORD；建库方法见 docs/operation.md。 Check"
                                + " ONEWINDOW_DB_URL (jdbc:postgresql://host:5432/name), ONEWINDOW_DB_USER and"
                                + " ONEWINDOW_DB_PASSWORD; docs/operation.md says how to make the database.",
                        cause);
    }

    private static @Nullable String why(String state) {
        return switch (state) {
            case "28000", "28P01" -> "数据库不接受用户名或口令。 The database does not accept the user or the password.";
            case "3D000" -> "没有这个数据库。 There is no such database.";
            case "42501" -> "数据库用户没有建表的权限。 The database's user may not make tables.";
            case "53300" -> "数据库的连接已用完。 The database has no connections left.";
            // Every state of class 08: the server is away, still starting, or no PostgreSQL.
            default ->
                state.startsWith("08") || state.equals("57P03") ? "连接不上数据库。 The database cannot be reached." : null;
        };
    }
}
