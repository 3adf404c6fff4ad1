package org.onewindow.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** Counts what goes to the database: statements, a batch's each for itself, and round trips. */
final class Tally {

    final AtomicLong statements = new AtomicLong();
    final AtomicLong roundTrips = new AtomicLong();
    private final Map<String, LongAdder> listing = new ConcurrentHashMap<>();

    void forget() {
        listing.clear();
    }

    /** The {@code most} frequent statements, with how often each went out. */
    List<Map.Entry<String, Long>> listing(int most) {
        return listing.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().sum()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .toList();
    }

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
            return result instanceof Statement statement
                    ? counted(statement, calls == null ? "" : String.valueOf(calls[0]))
                    : result;
        });
    }

    private Statement counted(Statement statement, String text) {
        var kind = statement instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
        return proxy(kind, statement, (name, result, calls) -> {
            if (name.equals("addBatch")) {
                note(text);
                statements.incrementAndGet();
            } else if (name.equals("executeBatch")) {
                roundTrips.incrementAndGet();
            } else if (name.startsWith("execute")) {
                note(text);
                statements.incrementAndGet();
                roundTrips.incrementAndGet();
            }
            return result;
        });
    }

    private void note(String text) {
        listing.computeIfAbsent(text, first -> new LongAdder()).increment();
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
