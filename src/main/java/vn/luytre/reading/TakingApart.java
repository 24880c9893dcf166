package vn.luytre.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.file.container.Part;
import vn.luytre.reading.file.container.Room;
import vn.luytre.reading.file.process.Children;
import vn.luytre.reading.file.process.PrivateFolder;

/** Takes the files out of a mail or a ZIP file, and out of those in it, without reading them. */
final class TakingApart implements AutoCloseable {
    private static final int DEEPEST = 3;
    private static final int MOST_PARTS = 100;
    /** All are held in memory until they are stored. */
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private final Children children;
    private @Nullable PrivateFolder folder;
    private int parts;
    private long bytes;

    TakingApart(Children children) {
        this.children = children;
    }

    /** What is in it; nothing where it holds no files, or where it cannot be opened: then its reading says why. */
    List<FilePart> parts(Path file) throws IOException {
        return parts(file, "", 1);
    }

    private List<FilePart> parts(Path file, String within, int depth) throws IOException {
        if (depth > DEEPEST || !mayHoldFiles(file)) return List.of();
        if (folder == null) folder = PrivateFolder.make();
        var room = new Room(folder.room(), MOST_PARTS - parts, MOST_BYTES - bytes);
        var found = new ArrayList<FilePart>();
        for (var part : unpacked(file, room)) {
            var name = within + part.name();
            switch (part) {
                case Part.Kept kept ->
                    found.addAll(kept(room.folder().resolve(String.valueOf(kept.number())), name, depth));
                case Part.Refused(var _, var reason) -> found.add(new FilePart.Refused(name, reason));
                case Part.LeftOut _ -> found.add(new FilePart.LeftOut(name));
            }
        }
        return List.copyOf(found);
    }

    private List<Part> unpacked(Path file, Room room) {
        try {
            return children.unpack(file, room);
        } catch (Unreadable e) {
            return List.of();
        }
    }

    private List<FilePart> kept(Path part, String name, int depth) throws IOException {
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(new FilePart.Refused(name, "không lấy ra được"));
        }
        parts++;
        bytes += Files.size(part);
        var inner = parts(part, name + Unpacking.WITHIN, depth + 1);
        var found = inner.isEmpty() ? List.<FilePart>of(new FilePart.Kept(name, Files.readAllBytes(part))) : inner;
        Files.delete(part);
        return found;
    }

    private static boolean mayHoldFiles(Path file) throws IOException {
        return switch (FileFormat.of(file)) {
            case ZIP, OLE, MAIL -> true;
            case null, default -> false;
        };
    }

    @Override
    public void close() {
        if (folder != null) folder.close();
    }
}
