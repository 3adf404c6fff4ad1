package org.onewindow.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts what goes to the database: statements, a batch's each for itself, and round trips. */
final class Tally {

    final AtomicLong statements = new AtomicLong();
    final AtomicLong roundTrips = new AtomicLong();

    DataSource counted(DataSource database) {
        return proxy(
                DataSource.class,
                database,
                (name, result, calls) -> result instanceof Connection connection ? counted(connection) : result);
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, connection, (name, result, calls) -> {
            if (name.equals("commit") || name.equals("rollback")) {
                roundTrips.incrementAndGet();
            }
            return result instanceof Statement statement ? counted(statement) : result;
        });
    }

    private Statement counted(Statement statement) {
        var kind = statement instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
        return proxy(kind, statement, (name, result, calls) -> {
            if (name.equals("addBatch")) {
                statements.incrementAndGet();
            } else if (name.equals("executeBatch")) {
                roundTrips.incrementAndGet();
            } else if (name.startsWith("execute")) {
                statements.incrementAndGet();
                roundTrips.incrementAndGet();
            }
            return result;
        });
    }

    private interface After {
        Object of(String method, Object result, Object[] arguments);
    }

    @SuppressWarnings("NullAway") // void methods and absent arguments are null to the reflection of Java
    private static <T> T proxy(Class<? extends T> kind, T target, After after) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return after.of(method.getName(), method.invoke(target, arguments), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return kind.cast(Proxy.newProxyInstance(Tally.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
