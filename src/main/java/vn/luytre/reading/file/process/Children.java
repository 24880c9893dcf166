package vn.luytre.reading.file.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Opened;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.file.container.Part;
import vn.luytre.reading.file.container.Room;

/** The child processes of a run: as many as files are read at once. A file is given to one that is free; one that fails is replaced. */
public final class Children implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The file has changed between two questions, or the child is not what it should be. */
    private static final String NONSENSE = "tệp bị thay đổi trong lúc đọc; hãy đọc lại";

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

    /** What a foreign file holds; an {@link Unreadable} where it has no text, in Vietnamese. */
    public Opened open(Path file) throws Unreadable {
        return switch (answer(new Request(file, null))) {
            case Frame.Text(var content) -> content;
            case Frame.Container _ -> new Opened.Container();
            case Frame.Unpacked _, Frame.Beat _ -> throw new Unreadable(NONSENSE);
            case Frame.Refusal(var reason) -> throw new Unreadable(reason);
        };
    }

    /** Takes a container apart. */
    public List<Part> unpack(Path file, Room room) throws Unreadable {
        return switch (answer(new Request(file, room))) {
            case Frame.Unpacked(var parts) -> parts;
            case Frame.Text _, Frame.Container _, Frame.Beat _ -> throw new Unreadable(NONSENSE);
            case Frame.Refusal(var reason) -> throw new Unreadable(reason);
        };
    }

    private Frame answer(Request request) throws Unreadable {
        var child = take();
        var frame = child.answer(request, limit);
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
