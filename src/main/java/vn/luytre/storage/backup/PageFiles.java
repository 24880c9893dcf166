package vn.luytre.storage.backup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.luytre.storage.SelfCheck;

/**
 * Every page of tables and indexes as it lies on the disk, also while PostgreSQL runs, which would answer from its memory
 * without looking.
 */
final class PageFiles implements SelfCheck {
    private static final Pattern NAME = Pattern.compile("(\\d+)(?:_(?:fsm|vm|init))?(?:\\.(\\d+))?");
    private static final long PAGES_OF_A_FILE = (1L << 30) / PageSum.PAGE;
    private static final int TRIES = 5;

    private final Path cluster;
    private final RelationNames names;
    private final PageSum sum = new PageSum();

    PageFiles(Path cluster, RelationNames names) {
        this.cluster = cluster;
        this.names = names;
    }

    @Override
    public String name() {
        return "Tệp của cơ sở dữ liệu trên đĩa (mã kiểm từng trang)";
    }

    @Override
    public List<String> findings() {
        var findings = new ArrayList<String>();
        for (var file : files(findings)) check(file, findings);
        return findings;
    }

    private List<Path> files(List<String> findings) {
        var files = new ArrayList<Path>();
        for (var folder : List.of("global", "base")) {
            try (Stream<Path> below = Files.walk(cluster.resolve(folder), 2)) {
                below.filter(file -> NAME.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                findings.add("Không xem được thư mục %s: %s.".formatted(cluster.resolve(folder), e.getMessage()));
            }
        }
        return files;
    }

    private void check(Path file, List<String> findings) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) return;
        long first = name.group(2) == null ? 0 : Long.parseLong(name.group(2)) * PAGES_OF_A_FILE;
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var page = new byte[PageSum.PAGE];
            for (long i = 0; readPage(in, i, page); i++) {
                if (sum.holds(page, first + i) || isWhole(in, i, page, first)) continue;
                findings.add("Trang %d (byte %d) của tệp %s, %s, không khớp mã kiểm."
                        .formatted(first + i, i * PageSum.PAGE, cluster.relativize(file), names.of(file)));
            }
        } catch (NoSuchFileException | java.io.FileNotFoundException e) {
            return; // dropped meanwhile
        } catch (IOException e) {
            findings.add("Không đọc được tệp %s: %s.".formatted(file, e.getMessage()));
        }
    }

    /** What is being written at this moment is whole a moment later. */
    private boolean isWhole(RandomAccessFile in, long number, byte[] page, long first) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            pause();
            if (!readPage(in, number, page) || sum.holds(page, first + number)) return true;
        }
        return false;
    }

    /** False behind the last whole page. */
    private static boolean readPage(RandomAccessFile in, long number, byte[] page) throws IOException {
        in.seek(number * PageSum.PAGE);
        int read = 0;
        while (read < page.length) {
            int count = in.read(page, read, page.length - read);
            if (count < 0) return false;
            read += count;
        }
        return true;
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
