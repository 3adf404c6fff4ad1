package org.onewindow.config.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL server on a folder: {@code pg} its data, {@code pg.log}, {@code pg.password}, {@code pg.lock}. Whoever
 * holds the lock stops the server at the end; a server that a killed start left running is taken over as it is.
 */
final class PostgresqlServer {

    static final String USER = "onewindow";
    static final String DATABASE = "onewindow";

    private static final Logger log = LoggerFactory.getLogger(PostgresqlServer.class);
    private static final int ANSWER_ATTEMPTS = 60;

    /** A server that hangs is no better than none. */
    private static final String NOT_FOR_EVER = "?connectTimeout=5&loginTimeout=10&socketTimeout=10";

    private final Path home;
    private final Path data;
    private final Path output;
    private final PostgresqlPrograms programs;
    private final String password;
    private final @Nullable FileLock lock;
    private final boolean durable;
    private int port;

    private PostgresqlServer(Path home, @Nullable FileLock lock, boolean durable) throws IOException {
        this.home = home;
        this.data = home.resolve("pg");
        this.output = home.resolve("pg.log");
        this.lock = lock;
        this.durable = durable;
        this.programs = new PostgresqlPrograms(PostgresqlBinaries.unpackedIn(home));
        this.password = keptPassword(home.resolve("pg.password"));
    }

    /** @param durable false trades safety for speed: for data nobody needs tomorrow */
    static PostgresqlServer start(Path home, boolean reset, boolean durable) throws IOException {
        Files.createDirectories(home);
        var server = new PostgresqlServer(home, lock(home), durable);
        server.bringUp(reset);
        return server;
    }

    /** As {@link #start} with an empty database, beside the servers of other JVMs that test here at the same time. */
    static PostgresqlServer startTemporary(Path home) throws IOException {
        for (int number = 1; ; number++) {
            Path own = home.resolve(Integer.toString(number));
            Files.createDirectories(own);
            var lock = lock(own);
            if (lock != null) {
                var server = new PostgresqlServer(own, lock, false);
                server.bringUp(true);
                return server;
            }
        }
    }

    String password() {
        return password;
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void stop() {
        if (lock == null) {
            return;
        }
        try {
            programs.run(output, "pg_ctl", "stop", "-D", data.toString(), "-m", durable ? "fast" : "immediate", "-w");
            lock.channel().close();
        } catch (IOException e) {
            log.atWarn().addKeyValue("log", output).log("PostgreSQL did not stop in time");
        }
    }

    private void bringUp(boolean reset) throws IOException {
        if (lock == null) {
            awaitServerOfAnother(reset);
            return;
        }
        var runningPort = PostmasterFile.livePort(data);
        if (runningPort != null && (reset || !answersOn(runningPort))) {
            programs.run(output, "pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w");
            runningPort = null;
        }
        if (reset) {
            FileSystemUtils.deleteRecursively(data);
        }
        if (runningPort != null) {
            port = runningPort;
            log.info("Took over the PostgreSQL server of an earlier start");
        } else {
            launch();
        }
        createDatabase();
    }

    private void awaitServerOfAnother(boolean reset) throws IOException {
        if (reset) {
            throw new IOException("另一个进程正在使用 / another process uses " + home);
        }
        var runningPort = PostmasterFile.livePort(data);
        if (runningPort == null || !answersOn(runningPort)) {
            throw new IOException("另一个进程正在使用 / another process uses " + home);
        }
        port = runningPort;
    }

    private void launch() throws IOException {
        PostmasterFile.removeStale(data);
        if (!Files.exists(data)) {
            initialise();
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Files.writeString(data.resolve("postgresql.conf"), PostgresqlSettings.text(port, durable));
        programs.run(output, "pg_ctl", "start", "-D", data.toString(), "-l", output.toString(), "-w", "-t", "60");
    }

    private void initialise() throws IOException {
        Path unfinished = home.resolve("pg.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        programs.run(
                output,
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + home.resolve("pg.password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.move(unfinished, data);
    }

    private boolean answersOn(int candidate) {
        port = candidate;
        for (int attempt = 0; attempt < ANSWER_ATTEMPTS; attempt++) {
            try (var connection = DriverManager.getConnection(jdbcUrl("postgres") + NOT_FOR_EVER, USER, password);
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select current_setting('data_directory')")) {
                return row.next() && Path.of(row.getString(1)).equals(data);
            } catch (SQLException e) {
                // 57P03: still starting or recovering
                if (!"57P03".equals(e.getSQLState())) {
                    return false;
                }
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void createDatabase() throws IOException {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
                var statement = connection.createStatement()) {
            boolean there;
            try (var row = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                there = row.next();
            }
            if (!there) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new IOException("SQL state " + e.getSQLState(), e);
        }
    }

    private static @Nullable FileLock lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("pg.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // held by another context of this JVM
        }
        channel.close();
        return null;
    }

    private static String keptPassword(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.write(file, List.of(HexFormat.of().formatHex(random)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return Files.readString(file).strip();
    }
}
