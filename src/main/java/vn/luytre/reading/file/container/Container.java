package vn.luytre.reading.file.container;

import java.io.IOException;
import java.nio.file.Path;

/** Takes apart files of one format that hold other files. Runs in the child process only. */
public interface Container {
    /** Puts the parts aside; an {@link Unreadable} says why a file has none. */
    void unpack(Path file, Parts parts) throws IOException;
}
