package org.onewindow.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.onewindow.OneWindowApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Full cases through the door against the same models on the bare engine, in turns on one PostgreSQL server; then the
 * rate of due timers. Prints a table for {@code docs/performance.md}.
 */
final class CaseBench {

    private static final int ROUNDS = 5;
    private static final int LISTED = 60;

    private CaseBench() {}

    public static void main(String[] arguments) throws Exception {
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Shanghai"));
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        int waiting = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        try (var context = application()) {
            TimerBench.executor(context.getBean(ProcessEngine.class)).shutdown();
            var tally = context.getBean(Tally.class);
            var recording = context.getBean(Recording.class);
            var product = plain(context, "onewindow");
            try (var bareDatabase = another(context, "bare");
                    var plainBare = plain(context, "bare")) {
                var bareTally = new Tally();
                var engine = BareEngine.walking(bareTally.counted(bareDatabase), recording);
                long server = server(product);
                var ours = new Cost(new Product(context, product), tally, server);
                var bare = new Cost(new Bare(engine, recording, plainBare), bareTally, server);
                if (cases > 0) {
                    compare(ours, bare, recording, cases, product, plainBare);
                }
                engine.close();
            }
            TimerBench.run(context, waiting);
        }
    }

    /** In rounds by turns, so that whatever else the machine does meets both. */
    private static void compare(Cost ours, Cost bare, Recording recording, int cases, DataSource... databases)
            throws Exception {
        int next = 1;
        recording.begin("990101101-" + Application.today().substring(0, 4) + "-000001");
        ours.walk(next++);
        recording.end();
        // One reserve would not pay for all the cases.
        new JdbcTemplate(databases[0])
                .update("update fund set opening_fen = opening_fen + 1e9, available_fen = available_fen + 1e9");
        for (int warm = 0; warm < cases; warm++) {
            ours.walk(next);
            bare.walk(next++);
        }
        for (var database : databases) {
            new JdbcTemplate(database).execute("vacuum analyze");
        }
        ours.forget();
        bare.forget();
        var activities = activities(databases);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < cases / ROUNDS; i++) {
                ours.walk(next + i);
            }
            for (int i = 0; i < cases / ROUNDS; i++) {
                bare.walk(next + i);
            }
            next += cases / ROUNDS;
        }
        print(ours, bare);
        var later = activities(databases);
        row(
                "activities in history",
                (later[0] - activities[0]) / ours.cases(),
                (later[1] - activities[1]) / bare.cases());
        if (Boolean.getBoolean("bench.statements")) {
            ours.list(LISTED);
            System.out.println("-- bare engine");
            bare.list(LISTED);
        }
    }

    /** That both sides walked the same way shows here. */
    private static double[] activities(DataSource... databases) {
        return Arrays.stream(databases)
                .mapToDouble(database ->
                        new JdbcTemplate(database).queryForObject("select count(*) from act_hi_actinst", Long.class))
                .toArray();
    }

    private static void print(Cost ours, Cost bare) {
        System.out.println("| per case | One Window | bare engine | ratio |\n| --- | --- | --- | --- |");
        row("submissions", ours.submissions(), bare.submissions());
        row("processor time, ms", ours.processorMillis(), bare.processorMillis());
        row("of it Java", ours.javaMillis(), bare.javaMillis());
        row("of it PostgreSQL", ours.postgresMillis(), bare.postgresMillis());
        row("SQL statements", ours.statements(), bare.statements());
        row("round trips", ours.roundTrips(), bare.roundTrips());
        row("cases/s, one thread", ours.casesPerSecond(), bare.casesPerSecond());
        row("submission p50, ms", ours.quantile(0.5), bare.quantile(0.5));
        row("submission p95, ms", ours.quantile(0.95), bare.quantile(0.95));
    }

    private static void row(String what, double ours, double bare) {
        System.out.printf("| %s | %.1f | %.1f | %.2f |%n", what, ours, bare, ours / bare);
    }

    private static ConfigurableApplicationContext application() {
        return new SpringApplicationBuilder(OneWindowApplication.class, RecordingConfiguration.class)
                .profiles("test", RecordingConfiguration.RECORDING)
                .properties(Map.of("server.port", "0", "onewindow.embedded-postgresql.home", "target/bench"))
                // As in production, but it starts only where timers are measured.
                .run("--camunda.bpm.job-execution.enabled=true");
    }

    private static HikariDataSource another(ConfigurableApplicationContext context, String database) {
        var sql = new JdbcTemplate(context.getBean(DataSource.class));
        sql.execute("create database " + database + " template template0");
        return plain(context, database);
    }

    /** A pool of its own that nothing counts. */
    private static HikariDataSource plain(ConfigurableApplicationContext context, String database) {
        var details = context.getBean(org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails.class);
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(details.getJdbcUrl().replaceFirst("/[^/]*$", "/" + database))
                .username(details.getUsername())
                .password(details.getPassword())
                .build();
    }

    private static long server(DataSource database) throws SQLException {
        long backend = new JdbcTemplate(database).queryForObject("select pg_backend_pid()", Long.class);
        return ProcessHandle.of(backend)
                .flatMap(ProcessHandle::parent)
                .orElseThrow()
                .pid();
    }

    static HikariDataSource pool(ConfigurableApplicationContext context, String database) {
        return plain(context, database);
    }

    static HikariDataSource created(ConfigurableApplicationContext context, String database) {
        return another(context, database);
    }
}
