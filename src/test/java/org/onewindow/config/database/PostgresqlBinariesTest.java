package org.onewindow.config.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlBinariesTest {

    @Test
    void bothWaysOfUnpackingGiveTheSame(@TempDir Path bySystem, @TempDir Path byOurselves) throws IOException {
        byte[] archive = PostgresqlBinaries.archive();
        assumeTrue(PostgresqlBinaries.unpackedBySystem(archive, bySystem), "no tar with xz on this computer");

        PostgresqlBinaries.unpack(archive, byOurselves);

        assertThat(files(byOurselves)).containsKey("bin/postgres").isEqualTo(files(bySystem));
    }

    /** What is no archive leaves nothing behind for the other way to stumble over. */
    @Test
    void systemGivesUpOnWhatItCannotRead(@TempDir Path target) throws IOException {
        assertThat(PostgresqlBinaries.unpackedBySystem(new byte[] {1, 2, 3}, target))
                .isFalse();
        assertThat(target).isEmptyDirectory();
    }

    /** @return each file's path with what matters of it: size and whether it can be run, or where a link leads */
    private static Map<String, String> files(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (Files.isSymbolicLink(file)) {
                    found.put(name(folder, file), "→ " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    found.put(name(folder, file), Files.size(file) + (Files.isExecutable(file) ? " run" : ""));
                }
            }
        }
        return found;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString();
    }
}
