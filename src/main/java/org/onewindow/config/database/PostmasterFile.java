package org.onewindow.config.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code postmaster.pid}: who runs on a data folder and on which port. A kill or a power cut leaves it behind. */
final class PostmasterFile {

    private static final int PORT_LINE = 3;

    private PostmasterFile() {}

    /** Port of the server running on {@code data}; null when none does. */
    static @Nullable Integer livePort(Path data) throws IOException {
        var lines = lines(data);
        if (lines.size() <= PORT_LINE || server(lines).isEmpty()) {
            return null;
        }
        return Integer.valueOf(lines.get(PORT_LINE).strip());
    }

    /** Removes a file whose process number now belongs to something else; the server would take it for itself. */
    static void removeStale(Path data) throws IOException {
        var lines = lines(data);
        if (!lines.isEmpty() && server(lines).isEmpty()) {
            Files.delete(data.resolve("postmaster.pid"));
        }
    }

    private static Optional<ProcessHandle> server(List<String> lines) {
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(name -> name.endsWith("postgres"))
                        .orElse(true));
    }

    private static List<String> lines(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
