package vn.luytre.reading.file.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.file.Unreadable;

/** The parts of a container as they are taken out of it, into numbered files. */
public final class Parts {
    /** In bytes, of one part. */
    public static final long LARGEST = 100L * 1024 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final int BUFFER = 1 << 16;

    private final Room room;
    private final List<Part> all = new ArrayList<>();
    private int kept;
    private long bytes;

    public Parts(Room room) {
        this.room = room;
    }

    /** Puts a part aside; one that is too large is refused by itself, too many or too much of all refuse the container. */
    void keep(String name, InputStream content) throws IOException {
        if (kept >= room.parts()) throw tooMany();
        var file = room.folder().resolve(String.valueOf(kept));
        long size = copy(content, file);
        bytes += Math.min(size, LARGEST);
        if (bytes > room.bytes()) {
            throw new Unreadable("chứa quá nhiều: trên " + room.bytes() / (1024 * 1024) + " MB khi mở ra; không đọc");
        }
        if (size > LARGEST) {
            Files.delete(file);
            refuse(name, "quá lớn khi mở ra (trên " + LARGEST / (1024 * 1024) + " MB)");
        } else {
            all.add(new Part.Kept(shown(name), kept++));
        }
    }

    Unreadable tooMany() {
        return new Unreadable("chứa quá nhiều tệp; chỉ đọc đến " + room.parts() + " tệp, hãy mở ra rồi đọc cả thư mục");
    }

    /** How many bytes were written: at most one more than is allowed. */
    private static long copy(InputStream content, Path file) throws IOException {
        long size = 0;
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int count = content.read(buffer); count >= 0 && size <= LARGEST; count = content.read(buffer)) {
                out.write(buffer, 0, count);
                size += count;
            }
        }
        return size;
    }

    void refuse(String name, String reason) throws Unreadable {
        putAside(new Part.Refused(shown(name), reason));
    }

    /** The last part that was kept is not whole. */
    void spoilLast(String reason) {
        if (!all.isEmpty() && all.getLast() instanceof Part.Kept kept)
            all.set(all.size() - 1, new Part.Refused(kept.name(), reason));
    }

    void leaveOut(String name) throws Unreadable {
        putAside(new Part.LeftOut(shown(name)));
    }

    /** What is not kept is named only, but not without end. */
    private void putAside(Part part) throws Unreadable {
        all.add(part);
        if (all.size() > 2 * room.parts()) throw tooMany();
    }

    /** So many are more than the room is for. */
    boolean isTooMany(int count) {
        return count > room.parts();
    }

    public List<Part> all() {
        return List.copyOf(all);
    }

    /** In one line, and not longer than names of files are. */
    private static String shown(String name) {
        var line = name.strip()
                .codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.isEmpty() ? "(không tên)" : line;
    }
}
