import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Packs the programs of PostgreSQL anew when Lũy Tre is built: gzip, which the JDK reads, in place of xz, whose sealed jar
 * ends a start from the AOT cache now and then; and without what only compilers need.
 *
 * <p>Started by Maven as a source file: {@code java PostgresPrograms.java TARGET}.
 */
final class PostgresPrograms {
    private static final String PACKED = "postgres-linux-x86_64.txz";

    private PostgresPrograms() {}

    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[0]);
        if (Files.exists(target)) return;
        Files.createDirectories(target.toAbsolutePath().getParent());
        var half = target.resolveSibling(target.getFileName() + ".half");
        try (var packed = ClassLoader.getSystemResourceAsStream(PACKED);
                var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
                var out = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(half)))) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (TarArchiveEntry entry; (entry = in.getNextEntry()) != null; ) {
                if (isForCompilers(entry.getName())) continue;
                out.putArchiveEntry(entry);
                if (entry.isFile()) in.transferTo(out);
                out.closeArchiveEntry();
            }
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isForCompilers(String name) {
        return name.endsWith(".a") || name.contains("pkgconfig");
    }
}
