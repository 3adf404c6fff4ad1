package org.onewindow.config.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.onewindow.config.StartRefused;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that comes as a Maven artifact for Linux and macOS, unpacked once below {@code home}. */
final class PostgresqlBinaries {

    private PostgresqlBinaries() {}

    /** @return the folder that holds {@code bin/postgres} */
    static Path unpackedIn(Path home) throws IOException {
        byte[] archive = archive();
        var checksum = new CRC32();
        checksum.update(archive);
        Path target = home.resolve("postgresql-" + HexFormat.of().toHexDigits((int) checksum.getValue()));
        if (Files.isDirectory(target)) {
            return target;
        }
        Path unpacking = Files.createTempDirectory(home, "unpacking-");
        try {
            if (!unpackedBySystem(archive, unpacking)) {
                unpack(archive, unpacking);
            }
            Files.setPosixFilePermissions(unpacking, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unpacking, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            FileSystemUtils.deleteRecursively(unpacking);
        }
        return target;
    }

    static byte[] archive() throws IOException {
        String system =
                System.getProperty("os.name", "").startsWith("Mac") ? "Darwin" : System.getProperty("os.name", "");
        try (var in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch", ""))) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "没有适用于本机系统的内置 PostgreSQL。 There is no embedded PostgreSQL for this kind of computer.",
                    EmbeddedPostgresql.ANOTHER_DATABASE);
        }
    }

    /** The system's own {@code tar} needs a tenth of the time of {@link #unpack}, which works where that cannot. */
    static boolean unpackedBySystem(byte[] archive, Path target) throws IOException {
        Path file = Files.write(target.resolve("archive.txz"), archive);
        try {
            var tar = new ProcessBuilder("tar", "-xJf", file.getFileName().toString(), "--no-same-owner")
                    .directory(target.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return tar.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            Files.delete(file);
        }
    }

    static void unpack(byte[] archive, Path target) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(archive);
                var tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Archive entry outside its folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.resolveSibling("."));
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, file);
                        boolean program = (entry.getMode() & 0100) != 0;
                        Files.setPosixFilePermissions(
                                file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                    }
                }
            }
        }
    }
}
