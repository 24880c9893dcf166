package vn.luytre.reading.file;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the text of files of one format. Runs in the child process only. */
public interface Parser {
    /** Fills the lines; an {@link Unreadable} says why a file gives none. */
    void parse(Path file, Lines lines) throws IOException;
}
