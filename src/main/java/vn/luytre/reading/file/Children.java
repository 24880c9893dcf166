package vn.luytre.reading.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The child processes of a run: as many as files are read at once. A file is given to one that is free; one that fails is replaced. */
public final class Children implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ConcurrentLinkedQueue<Child> free = new ConcurrentLinkedQueue<>();
    private final Class<?> mainClass;
    private final Duration limit;

    public Children() {
        this(ChildMain.class, LIMIT);
    }

    Children(Class<?> mainClass, Duration limit) {
        this.mainClass = mainClass;
        this.limit = limit;
    }

    /** The text of a foreign file; an {@link Unreadable} where it has none, in Vietnamese. */
    public ForeignText read(Path file) throws Unreadable {
        var child = take();
        var frame = child.read(file, limit);
        free.add(child);
        return switch (frame) {
            case Frame.Refusal(var reason) -> throw new Unreadable(reason);
            case Frame.Text(var content) -> content;
        };
    }

    private Child take() throws Unreadable {
        for (var child = free.poll(); child != null; child = free.poll()) if (child.isAlive()) return child;
        try {
            return Child.start(mainClass);
        } catch (IOException e) {
            throw new Unreadable("không khởi động được bộ đọc tệp (" + e.getMessage() + ")");
        }
    }

    @Override
    public void close() {
        for (var child = free.poll(); child != null; child = free.poll()) child.close();
    }
}
