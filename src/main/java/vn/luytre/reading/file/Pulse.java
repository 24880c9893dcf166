package vn.luytre.reading.file;

import java.io.IOException;

/** A sign of life: the file is long, and its reading goes on. */
interface Pulse {
    void beat() throws IOException;
}
