package vn.luytre.storage.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The folder {@code bin} of a PostgreSQL: {@code initdb}, {@code pg_ctl}, {@code postgres}.
 *
 * @param version the major version, such as 18
 */
record PostgresPrograms(Path bin, int version) {
    private static final String PACKED = "postgres-18.6.0-linux-x86_64.tar.gz";
    private static final int PACKED_VERSION = 18;

    /** Those that come with Lũy Tre, unpacked below the folder where they are not there yet. */
    static PostgresPrograms unpackedIn(Path folder) throws IOException {
        var home = folder.resolve(PACKED.substring(0, PACKED.indexOf(".tar")));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            var half = Files.createTempDirectory(folder, "unpacking-");
            unpackInto(half);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(home.resolve("bin"), PACKED_VERSION);
    }

    /** Those of an installation, such as {@code /usr/lib/postgresql/15/bin}: the folder above bears the version. */
    static PostgresPrograms installedIn(Path bin) {
        var path = bin.toAbsolutePath();
        return new PostgresPrograms(
                bin, Integer.parseInt(path.getName(path.getNameCount() - 2).toString()));
    }

    Path program(String name) {
        return bin.resolve(name);
    }

    private static void unpackInto(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var in = new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(packed())))) {
            for (TarArchiveEntry entry; (entry = in.getNextEntry()) != null; ) {
                unpack(entry, in, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean mayRun = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mayRun ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream packed() throws IOException {
        var packed = PostgresPrograms.class.getResourceAsStream(PACKED);
        if (packed == null) throw new NoSuchFileException(PACKED);
        return packed;
    }
}
