package org.onewindow.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo as a process of its own that can be killed, on a folder of its own. */
final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final int port;
    private final Api api;
    private volatile @Nullable Process process;

    Demo(Path home) throws IOException {
        this.home = home;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.api = new Api(port);
    }

    Api api() {
        return api;
    }

    /** @return how long it took until it answered */
    Duration start(boolean reset) throws IOException, InterruptedException {
        Files.createDirectories(home);
        long began = System.nanoTime();
        var started = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.onewindow.OneWindowApplication",
                        "--server.port=" + port,
                        "--onewindow.embedded-postgresql.home=" + home,
                        "--demo.reset=" + reset))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
        process = started;
        while (!api.healthy()) {
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (!started.isAlive() || waited.compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("The demo did not start; see " + log());
            }
            Thread.sleep(200);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** As {@code kill -9}: no shutdown hook runs, the database server is left behind. */
    void kill() throws InterruptedException {
        var running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    void stop() throws InterruptedException {
        var running = process;
        if (running != null) {
            running.destroy();
            running.waitFor();
        }
    }

    /** A look at its database from outside. */
    Connection database() throws IOException, SQLException {
        var postmaster = Files.readAllLines(home.resolve("pg/postmaster.pid"));
        var password = Files.readString(home.resolve("pg.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/onewindow", "onewindow", password);
    }

    private File log() {
        return home.resolve("demo.log").toFile();
    }
}
