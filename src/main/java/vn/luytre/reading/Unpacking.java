package vn.luytre.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.ForeignText;
import vn.luytre.reading.file.Opened;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.file.container.Part;
import vn.luytre.reading.file.container.Room;
import vn.luytre.reading.file.process.Children;
import vn.luytre.reading.file.process.PrivateFolder;

/** One file while it is opened, with all that is in it: parts of mails and ZIPs are read like files of their own, and deleted after that. */
final class Unpacking implements AutoCloseable {
    /** Between the names of a file and of its part. */
    static final String WITHIN = " › ";

    private static final long LARGEST_FOREIGN_FILE = 100L * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;
    /** A ZIP in a ZIP in a ZIP. */
    private static final int DEEPEST = 3;

    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 300L * MEGABYTE;
    /** Parts that are refused after so long were made to hold up the run, or the machine cannot cope. */
    private static final Duration LONG = Duration.ofSeconds(15);

    private static final int MOST_SLOW = 3;

    private final Path file;
    private final Children children;
    private final DocumentFiles.Receiver receiver;
    private @Nullable PrivateFolder folder;
    private int parts;
    private long bytes;
    private int slow;

    Unpacking(Path file, Children children, DocumentFiles.Receiver receiver) {
        this.file = file;
        this.children = children;
        this.receiver = receiver;
    }

    void read() {
        read(file, "", 1);
    }

    private void read(Path from, String within, int depth) {
        var text = TextFiles.read(from, name(within));
        if (text != null) {
            deliver(within, text);
            return;
        }
        long begun = System.nanoTime();
        try {
            readForeign(from, within, depth);
        } catch (Unreadable e) {
            if (System.nanoTime() - begun > LONG.toNanos()) slow++;
            deliver(within, new FileContent.Refused(e.reason()));
        } catch (IOException e) {
            deliver(within, new FileContent.Refused("không mở được tệp (" + e.getMessage() + ")"));
        }
    }

    private void readForeign(Path from, String within, int depth) throws IOException {
        if (Files.size(from) > LARGEST_FOREIGN_FILE) {
            throw new Unreadable("quá lớn; chỉ đọc tệp đến " + LARGEST_FOREIGN_FILE / MEGABYTE + " MB");
        }
        switch (children.open(from, (page, pages) -> receiver.page(within, page, pages))) {
            case ForeignText text -> deliver(within, source(within, text));
            case Opened.Container _ -> unpack(from, within, depth);
        }
    }

    /** The only way out: no text passes by the gate. */
    private void deliver(String within, FileContent content) {
        receiver.document(within, content instanceof FileContent.Text(var source) ? SecrecyGate.pass(source) : content);
    }

    private FileContent source(String within, ForeignText text) {
        return new FileContent.Text(SourceText.of(name(within), text.text(), text.places(), text.doubts()));
    }

    private String name(String within) {
        var name = String.valueOf(file.getFileName());
        return within.isEmpty() ? name : name + WITHIN + within;
    }

    private void unpack(Path container, String within, int depth) throws IOException {
        if (depth > DEEPEST) throw new Unreadable("nằm quá sâu: chỉ mở đến " + DEEPEST + " lớp thư, tệp nén lồng nhau");
        if (folder == null) folder = PrivateFolder.make();
        var room = new Room(folder.room(), MOST_PARTS - parts, MOST_BYTES - bytes);
        var unpacked = children.unpack(container, room);
        count(room.folder());
        if (unpacked.stream().allMatch(Part.LeftOut.class::isInstance)) {
            throw new Unreadable("không có văn bản nào bên trong");
        }
        for (var part : unpacked) {
            var name = within.isEmpty() ? part.name() : within + WITHIN + part.name();
            switch (part) {
                case Part.Kept kept -> part(room.folder().resolve(String.valueOf(kept.number())), name, depth + 1);
                case Part.Refused refused -> deliver(name, new FileContent.Refused(refused.reason()));
                case Part.LeftOut _ -> receiver.leftOut(name);
            }
        }
    }

    private void count(Path unpacked) throws IOException {
        try (var files = Files.newDirectoryStream(unpacked)) {
            for (var each : files) {
                parts++;
                bytes += Files.size(each);
            }
        }
    }

    private void part(Path unpacked, String name, int depth) throws IOException {
        if (slow >= MOST_SLOW) {
            deliver(name, new FileContent.Refused("không đọc nữa vì " + MOST_SLOW + " phần trước đó đọc quá lâu"));
        } else if (!Files.isRegularFile(unpacked, LinkOption.NOFOLLOW_LINKS)) {
            deliver(name, new FileContent.Refused("không lấy ra được"));
        } else {
            read(unpacked, name, depth);
            Files.delete(unpacked);
        }
    }

    @Override
    public void close() {
        if (folder != null) folder.close();
    }
}
