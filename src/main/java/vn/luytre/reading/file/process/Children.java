package vn.luytre.reading.file.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.PagePicture;
import vn.luytre.reading.file.Opened;
import vn.luytre.reading.file.Pulse;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.file.container.Part;
import vn.luytre.reading.file.container.Room;

/** The child processes of a run: as many as files are read at once. A file is given to one that is free; one that fails is replaced. */
public final class Children implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The file has changed between two questions, or the child is not what it should be. */
    private static final String NONSENSE = "tệp bị thay đổi trong lúc đọc; hãy đọc lại";

    private static final Pulse NOBODY = (_, _) -> {};

    private final ConcurrentLinkedQueue<Child> free = new ConcurrentLinkedQueue<>();
    private final Class<?> mainClass;
    private final Duration limit;
    /** For what libraries put aside. */
    private @Nullable PrivateFolder scratch;

    public Children() {
        this(ChildMain.class, LIMIT);
    }

    Children(Class<?> mainClass, Duration limit) {
        this.mainClass = mainClass;
        this.limit = limit;
    }

    /**
     * What a foreign file holds; an {@link Unreadable} where it has no text, in Vietnamese.
     *
     * @param pulse is told of every page that took its time
     */
    public Opened open(Path file, Pulse pulse) throws Unreadable {
        return switch (answer(new Request.Text(file), pulse)) {
            case Frame.Text(var content) -> content;
            case Frame.Container _ -> new Opened.Container();
            case Frame.Refusal(var reason) -> throw new Unreadable(reason);
            case Frame.Unpacked _, Frame.Picture _, Frame.Beat _ -> throw new Unreadable(NONSENSE);
        };
    }

    /** How a page of a file looks, from 1. */
    public PagePicture paint(Path file, int page) throws Unreadable {
        return switch (answer(new Request.Paint(file, page), NOBODY)) {
            case Frame.Picture(var picture) -> picture;
            case Frame.Refusal(var reason) -> throw new Unreadable(reason);
            case Frame.Text _, Frame.Container _, Frame.Unpacked _, Frame.Beat _ -> throw new Unreadable(NONSENSE);
        };
    }

    /** Takes a container apart; no parts where it is none. */
    public List<Part> unpack(Path file, Room room) throws Unreadable {
        return switch (answer(new Request.Unpack(file, room), NOBODY)) {
            case Frame.Unpacked(var parts) -> parts;
            case Frame.Refusal(var reason) -> throw new Unreadable(reason);
            case Frame.Text _, Frame.Container _, Frame.Picture _, Frame.Beat _ -> throw new Unreadable(NONSENSE);
        };
    }

    private Frame answer(Request request, Pulse pulse) throws Unreadable {
        var child = take();
        var frame = child.answer(request, limit, pulse);
        free.add(child);
        return frame;
    }

    private Child take() throws Unreadable {
        for (var child = free.poll(); child != null; child = free.poll()) if (child.isAlive()) return child;
        try {
            return Child.start(mainClass, scratch());
        } catch (IOException e) {
            throw new Unreadable("không khởi động được bộ đọc tệp (" + e.getMessage() + ")");
        }
    }

    private synchronized Path scratch() throws IOException {
        if (scratch == null) scratch = PrivateFolder.make();
        return scratch.path();
    }

    @Override
    public synchronized void close() {
        for (var child = free.poll(); child != null; child = free.poll()) child.close();
        if (scratch != null) scratch.close();
        scratch = null;
    }
}
