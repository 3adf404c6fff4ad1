package org.onewindow.config.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.onewindow.config.StartRefused;

/**
 * Runs {@code initdb} and {@code pg_ctl}. PostgreSQL refuses to run as root; as root it gets a user namespace of its
 * own, in which it is nobody.
 */
final class PostgresqlPrograms {

    private static final long PATIENCE_SECONDS = 90;

    private final Path installation;
    private final boolean ownNamespace;

    PostgresqlPrograms(Path installation) throws IOException {
        this.installation = installation;
        this.ownNamespace = isRoot();
        if (ownNamespace && !succeeds(List.of("unshare", "-U", "true"))) {
            throw new StartRefused(
                    "以 root 运行内置 PostgreSQL 需要用户命名空间（user namespaces），本机未开放。 Running the embedded "
                            + "PostgreSQL as root needs user namespaces, which this computer does not offer.",
                    "请以普通用户启动，或者：" + EmbeddedPostgresql.ANOTHER_DATABASE + " Or start as an ordinary user.");
        }
    }

    /** @throws IOException with the program's last words when it fails */
    void run(Path log, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(installation.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        if (exitCode(command, log.toFile()) != 0) {
            throw new IOException(program + " failed, see " + log);
        }
    }

    private boolean succeeds(List<String> command) throws IOException {
        return plainExitCode(command, new File("/dev/null")) == 0;
    }

    private int exitCode(List<String> command, File output) throws IOException {
        if (!ownNamespace) {
            return plainExitCode(command, output);
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return plainExitCode(wrapped, output);
    }

    private static int plainExitCode(List<String> command, File output) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return 127;
        }
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroy();
            return 124;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.isDirectory(self)
                ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                : "root".equals(System.getProperty("user.name"));
    }
}
