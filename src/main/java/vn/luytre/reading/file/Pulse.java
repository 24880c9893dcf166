package vn.luytre.reading.file;

import java.io.IOException;

/** A sign of life: the file is long, and its reading goes on. */
public interface Pulse {
    void beat() throws IOException;
}
